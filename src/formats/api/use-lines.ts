import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** Lines that read the site's data in a program, to copy as they are. */
export interface UseLines {
  /** The program or package, by its own name. */
  tool: string;
  code: string;
}

/**
 * Every program with its lines: all values, those that still hold, the newest of each series. A series has one indicator,
 * area, kind of period and members of dimensions: a month's value is not newer than a year's.
 */
export function useLines(at: { url: string; base: string } = site): UseLines[] {
  const csv = address(paths.table('observations', 'csv'), at);
  const parquet = address(paths.table('observations', 'parquet'), at);
  const list = address(paths.api('indicators.json'), at);
  return [
    {
      tool: 'R',
      code: `d <- read.csv("${csv}", encoding = "UTF-8", colClasses = c(period_start = "Date"))
d <- d[d$current == "true" & !is.na(d$value), ]
d <- d[order(d$period_start), ]
newest <- d[!duplicated(d[c("indicator", "area", "dimensions", "period_type")], fromLast = TRUE), ]
print(newest[c("name", "area", "period", "value", "unit")])`,
    },
    {
      tool: 'pandas',
      code: `import pandas as pd
d = pd.read_csv("${csv}", parse_dates=["period_start", "period_end"])
d = d[d.current & d.value.notna()]
series = ["indicator", "area", "dimensions", "period_type"]
newest = d.sort_values("period_start").groupby(series, dropna=False).tail(1)
print(newest[["name", "area", "period", "value", "unit"]])`,
    },
    {
      tool: 'polars',
      code: `import polars as pl
d = pl.read_parquet("${parquet}").filter(pl.col("current") & pl.col("value").is_not_null())
series = ["indicator", "area", "dimensions", "period_type"]
newest = d.sort("period_start").group_by(series, maintain_order=True).last()
print(newest.select("name", "area", "period", "value", "unit"))`,
    },
    {
      tool: 'DuckDB',
      code: `select name, area, max_by(period, period_start) as period, max_by(value, period_start) as value, any_value(unit) as unit
from '${parquet}' where current and value is not null
group by name, area, dimensions, period_type;`,
    },
    {
      tool: 'Excel Power Query',
      code: `let
  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Table = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Table, {{"period_start", type date}, {"value", type number}}, "en-US")
in
  Table.SelectRows(Typed, each [current] = "true" and [value] <> null)`,
    },
    { tool: 'curl', code: `curl -sSO "${csv}"` },
    {
      tool: 'JavaScript',
      code: `const list = "${list}";
const { indicators } = await (await fetch(list)).json();
const record = await (await fetch(new URL(indicators[0].links.json, list))).json();
console.log(record.indicator.name, record.observations.at(-1).value);`,
    },
  ];
}
