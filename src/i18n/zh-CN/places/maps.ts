/** The words of maps. */
export const mapWords = {
  title: '一图',
  heading: '地图',
  lead: '监测站点和各区域的数据放在一张图上看。图下面的表写着同样的内容。',
  sketch: '示意图，不作为划界依据',
  approval: (number: string) => `审图号：${number}`,
  source: (name: string, date?: string) => `轮廓：${name}${date ? `，${date}` : ''}`,
  tiles: '方格示意：一格一个区域，大小和位置不代表面积和边界',
  noOutline: '还没有轮廓图，站点按区域列在下面。',
  stations: '监测站点',
  named: (names: string[]) => `地图：${names.join('、')}的位置。`,
  values: (name: string, parts: [area: string, value: string][]) =>
    `示意图：${name}。${parts.map(([area, value]) => `${area} ${value}`).join('；')}。`,
  station: '站点',
  code: '编号',
  position: '经度，纬度',
  datum: (name: string) => `（坐标系：${name}）`,
  unplaced: '没有坐标的监测断面',
  unplacedLead: '公开的文件没有写这些断面的坐标，不按猜测在图上标，按区域列出最近一次的类别。',
  noPosition: '没有坐标',
  districts: '各区域数据',
  seeRanking: '看名次和出处',
  kilometres: (length: number) => `${length} 公里`,
  place: '位置',
  at: (name: string, position: string, declared: boolean) =>
    `${name}在经度、纬度 ${position}（${declared ? 'WGS84' : '来源没有写坐标系，按 WGS84 画，可能偏出几百米'}）。`,
  inArea: (name: string, area: string) => `${name}在${area}。`,
  sharedGround: (areas: string[]) =>
    `示意图没有画${areas.join('、')}之间的界线，这一块颜色浅一些。`,
  seeMap: '在一图上看',
  layers: '图上有什么',
  choose: '选择图层',
  allLayers: '全部',
  inLayer: (name: string, all: number, shown: number) =>
    all > shown ? `${name}：图上和下面是最新的 ${shown} 条，有坐标的一共 ${all} 条` : name,
  allOf: (name: string) => `看整个名录：${name}`,
  unplacedEntries: '没有写坐标的条目不在图上，名录里都有。',
  credit: '轮廓来源：',
};

/** What the buttons of a map say. */
export const mapToolWords = { in: '放大', out: '缩小', reset: '还原' };
