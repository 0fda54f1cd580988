import { entry, quoted } from '#domain/problems/catalogue/entry.ts';

/** Problems of positions and of the outline of a map. */
export const placeProblems = {
  'outline-unreadable': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `地图的轮廓读不出来：${reason}。`,
    why: '轮廓是 GeoJSON 文件：WGS84 坐标，经度在前；每个图形写明属于哪个区域，图上的数据才放得对。',
    fix: () =>
      '从测绘或信息部门要 GeoJSON 格式的轮廓，每个图形的 properties 里写 "area": "区域编号"；暂时没有，就把设置里的 map.outline 整项删掉。',
    example: { reason: '第 1 个图形：没有写属于哪个区域（area 或 areas）' },
  }),
  'outside-box': entry<{ name: string; position: string }>({
    severity: 'warning',
    what: ({ name, position }) => `${quoted(name)} 的位置（${position}）在本地范围之外。`,
    why: '多半是经度和纬度写反了，或者漏了、错了一位数字。',
    fix: () =>
      '在地图上查一下这个位置。确实在范围之外的，把设置里 map.box 的范围（西、南、东、北）写大一些。',
    example: { name: '甲站', position: '112.1, 30.02' },
  }),
  'in-the-sea': entry<{ name: string; position: string; distance: string }>({
    severity: 'warning',
    what: ({ name, position, distance }) =>
      `${quoted(name)} 的位置（${position}）落在海里，离轮廓里最近的陆地 ${distance} 公里。`,
    why: '坐标系写错会偏出几百米，数字写错会偏得更远。',
    fix: () =>
      '核对经纬度和坐标系（名录字段里的 datum）。本来就在海上的，在那个字段里写 "at_sea": true；在轮廓没有画的小岛上的，核对无误后不用改。',
    example: { name: '甲站', position: '122.4, 30.02', distance: '6.3' },
  }),
};
