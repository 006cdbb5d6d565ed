/**
 * A seal as it is printed, four signs at a time, so that it can be written down and compared. Whoever types it in may leave out the spaces.
 * @example groupSeal("b9c84d0127") // "b9c8 4d01 27"
 */
export function groupSeal(seal: string): string {
  return seal.replaceAll(/.{4}(?=.)/g, "$& ");
}
