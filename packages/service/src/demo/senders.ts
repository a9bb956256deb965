import { groups } from './content/index.ts';

/** Who sends something of the demo, as its row has it. */
export function senderOf(
  { by, office }: { by: string; office?: string },
  groupIds: ReadonlyMap<string, string>,
) {
  const group = groups.find(({ slug }) => slug === by);
  return {
    region_code: group?.regionCode ?? by.replace('office:', ''),
    group_id: groupIds.get(by) ?? null,
    office_name: group ? null : (office ?? null),
  };
}
