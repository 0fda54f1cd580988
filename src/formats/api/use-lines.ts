import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** Lines that read the site's data in a program, to copy as they are. */
export interface UseLines {
  /** The program or package, by its own name. */
  tool: string;
  code: string;
}

/** Every program with its lines: all values, those that still hold, the newest of each indicator. */
export function useLines(at: { url: string; base: string } = site): UseLines[] {
  const csv = address(paths.table('observations', 'csv'), at);
  const parquet = address(paths.table('observations', 'parquet'), at);
  const list = address(paths.api('indicators.json'), at);
  return [
    {
      tool: 'R',
      code: `d <- read.csv("${csv}", encoding = "UTF-8", colClasses = c(period_start = "Date"))
d <- d[d$current == "true" & !is.na(d$value), ]
aggregate(period_start ~ indicator, d, max)`,
    },
    {
      tool: 'pandas',
      code: `import pandas as pd
d = pd.read_csv("${csv}", parse_dates=["period_start", "period_end"])
d = d[d.current & d.value.notna()]
print(d.sort_values("period_start").groupby("indicator").tail(1)[["name", "period", "value", "unit"]])`,
    },
    {
      tool: 'polars',
      code: `import polars as pl
d = pl.read_parquet("${parquet}")
print(d.filter(pl.col("current") & pl.col("value").is_not_null()).sort("period_start").group_by("indicator").last())`,
    },
    {
      tool: 'DuckDB',
      code: `select name, max_by(value, period_start) as newest, any_value(unit) as unit
from '${parquet}' where current and value is not null group by name;`,
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
