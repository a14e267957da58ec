/** A set of cells of a table with several axes: for each axis the options (by number) it takes. */
export type Box = readonly (readonly number[])[];

/**
 * Joins boxes that differ on one axis only, until none do: a list of cells becomes a few conditions that
 * cover exactly the same cells.
 */
export function joined(cells: readonly Box[]): Box[] {
  let boxes = [...cells];
  for (let size = -1; size !== boxes.length; ) {
    size = boxes.length;
    const axes = boxes[0]?.length ?? 0;
    for (let axis = axes - 1; axis >= 0; axis -= 1) boxes = joinedAlong(boxes, axis);
  }
  return boxes;
}

function joinedAlong(boxes: readonly Box[], axis: number): Box[] {
  const alike = new Map<string, Box>();
  for (const box of boxes) {
    const key = JSON.stringify(box.filter((_, index) => index !== axis));
    const found = alike.get(key) ?? box;
    const options = [...new Set([...(found[axis] ?? []), ...(box[axis] ?? [])])].sort((a, b) => a - b);
    alike.set(key, found.with(axis, options));
  }
  return [...alike.values()];
}
