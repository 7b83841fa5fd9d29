// A small table, of numbers as a rule, that scrolls sideways by itself when it must.

export type ChartTable = {
  readonly head: readonly string[];
  /** first cell of each row is its name */
  readonly rows: readonly (readonly (string | number)[])[];
};

export type TableProps = {
  readonly table: ChartTable;
  /** id of the text that names the table */
  readonly labelledBy: string;
  readonly id?: string | undefined;
  /** words instead of numbers */
  readonly isText?: boolean | undefined;
};

export function Table({ table, labelledBy, id, isText }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark for every table
    <div
      class="tm-table"
      id={id}
      data-text={isText ? '' : undefined}
      role="group"
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it
      tabIndex={0}
    >
      <table class="tm-table__grid" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={table.head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
