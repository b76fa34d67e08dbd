/**
 * What Slack accepts in one message, in characters unless another unit is named.
 * Source: docs.slack.dev, reference/block-kit/blocks and reference/methods/chat.postMessage, read in
 * 2026; `blocksText` is not documented, it is where `msg_blocks_too_long` was seen to begin.
 */
export const SLACK_LIMITS = {
  blocks: 50,
  header: 150,
  section: 3000,
  contextElements: 10,
  link: 3000,
  text: 40_000,
  blocksText: 13_200,
  /** Bytes of a message's metadata as JSON. */
  metadata: 8000,
} as const;
