/** Who issues a measure and whom it hits, each once; of talks, all who talk. */
export function partiesOf({
  issuers,
  targets,
}: {
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
}): string[] {
  return [...new Set([...issuers, ...targets])];
}

/** Whether each of the parties asked for takes part, by one of the codes that count for it. */
export function takePart(
  sides: Parameters<typeof partiesOf>[0],
  asked: readonly (readonly string[])[],
): boolean {
  const parties = partiesOf(sides);
  return asked.every((codes) => codes.some((code) => parties.includes(code)));
}
