/** A place that observations are about; a row of `seeds/areas.csv`. */
export interface Area {
  id: string;
  name: string;
  nameEn: string;
  /** Id of the area that contains this one. */
  parent?: string;
  note?: string;
}
