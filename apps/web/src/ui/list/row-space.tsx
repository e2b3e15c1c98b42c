/** Room of the rows that do not exist. A height of its own: a value that rows inherit would restyle all of them. */
export const RowSpace = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    <tbody aria-hidden="true">
      <tr style={{ height }}>
        <td />
      </tr>
    </tbody>
  );
