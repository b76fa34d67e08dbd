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
