/** What all items hold still weighs something. */
const LEAST = 0.05;

/**
 * How rare among `total` items is what so many of them hold: from 0.05 for what nearly all do to 1 for what hardly
 * any does, and a little more for what none does.
 */
export function rarityAmong(total: number): (count: number) => number {
  const scale = Math.log(total + 2);
  return (count) => Math.max(LEAST, Math.log((total + 2) / (count + 0.5)) / scale);
}
