import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import { array, union } from 'zod/mini';

/** What Discord's own OpenAPI document says of the bodies that we send, by request. */
const SCHEMAS = {
  'POST message': MessageCreateRequestSchema,
  'PATCH message': MessageEditRequestPartialSchema,
  'POST thread': CreateTextThreadWithMessageRequestSchema,
  'POST callback': union([
    CreateMessageInteractionCallbackRequestSchema,
    ApplicationCommandAutocompleteCallbackRequestSchema,
  ]),
  'PATCH answer': IncomingWebhookUpdateRequestPartialSchema,
  'PUT commands': array(ApplicationCommandUpdateRequestSchema),
} as const;
type Request = keyof typeof SCHEMAS;

const PATHS: readonly (readonly [Request, RegExp])[] = [
  ['POST message', /^POST .*\/channels\/\d+\/messages$/],
  ['PATCH message', /^PATCH .*\/channels\/\d+\/messages\/\d+$/],
  ['POST thread', /^POST .*\/messages\/\d+\/threads$/],
  ['POST callback', /^POST .*\/interactions\/\d+\/[^/]+\/callback/],
  ['PATCH answer', /^PATCH .*\/webhooks\/\d+\/[^/]+\/messages\/(?:@|%40)original/],
  ['PUT commands', /^PUT .*\/commands$/],
];

/** What Discord would find wrong with a body, a field that it does not know included. */
export function schemaFaults(request: Request, body: unknown): string[] {
  // As it goes over the wire: without what is undefined.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  const { success, data, error } = SCHEMAS[request].safeParse(sent);
  if (!success) return [`${request}: ${error.message}`];
  return isDeepStrictEqual(data, sent) ? [] : [`${request}: unknown fields in ${JSON.stringify(sent)}`];
}

/** The same for what a stand-in was asked; a request with a body for which there is no schema is a fault. */
export function requestFaults(asked: { method: string; path: string; body: string }): string[] {
  if (asked.body === '') return [];
  const line = `${asked.method} ${asked.path}`;
  const [request] = PATHS.find(([, path]) => path.test(line)) ?? [];
  if (!request) return [`no schema for ${line}`];
  const body = JSON.parse(asked.body);
  if (request !== 'PATCH answer') return schemaFaults(request, body);
  // discord.js adds these two to every edit, and Discord lets them pass.
  const { tts: _tts, enforce_nonce: _enforce, ...ours } = body;
  return schemaFaults(request, ours);
}
