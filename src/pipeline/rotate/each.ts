/** Does something with each, so many at once, as long as there is room. */
export async function each<Item>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<void>,
  hasRoom = (): boolean => true,
): Promise<void> {
  let at = 0;
  const work = async (): Promise<void> => {
    while (at < items.length && hasRoom()) await act(items[at++]!);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
