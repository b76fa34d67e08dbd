/**
 * What Slack accepts in one message or view, in characters unless another unit is named.
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
  /** The words of a choice, and what it stands for; a menu holds `options` of them. */
  option: 75,
  options: 100,
  /** A modal's title, and the grey words below one of its fields. */
  viewTitle: 24,
  hint: 2000,
  blocksText: 13_200,
  /** What a picture shows, in words. */
  pictureAlt: 1000,
} as const;
