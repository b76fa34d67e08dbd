import { z } from 'zod';
import { AnyDelivery } from '../domain/delivery.js';
import { readStored, type Unreadable } from './stored.js';

const HandedOn = z.object({ at: z.string() });

/** An entry of an outbox or of a digest's list: what is to be sent, or why that cannot be read. */
export type Queued = {
  readonly payload: string;
  /** When it was handed on, as far as that can be read. */
  readonly at?: string | undefined;
} & (
  | { readonly delivery: AnyDelivery; readonly why?: undefined }
  | { readonly delivery?: undefined; readonly why: Unreadable }
);

export function readQueued(payload: string): Queued {
  const { value: delivery, why } = readStored(AnyDelivery, payload);
  if (delivery) return { payload, delivery, at: delivery.at };
  return { payload, why, at: readStored(HandedOn, payload).value?.at };
}
