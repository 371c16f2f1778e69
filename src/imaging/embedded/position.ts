/** In degrees; nothing where one is missing, impossible, or both are the nought of a receiver without signal. */
export function formatPosition(
  latitude: number | undefined,
  longitude: number | undefined,
): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  if (latitude === 0 && longitude === 0) return undefined;
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
