using System.Runtime.Intrinsics;

namespace NewsEvents.Learning;

/// <summary>Products of dense matrices, each sum taken in one order so that every machine gets the same bits.</summary>
/// <remarks>
/// The right factor comes packed in panels of <see cref="PanelWidth"/> columns, each panel row by row; rows of the left factor
/// are taken <see cref="RowBlock"/> at a time. Callers pad to these sizes.
/// </remarks>
internal static unsafe class MatrixProduct
{
    /// <summary>Rows of the left factor come in multiples of this.</summary>
    public const int RowBlock = 4;

    /// <summary>Columns of the right factor come in multiples of this.</summary>
    public const int PanelWidth = 16;

    private const int Half = PanelWidth / 2;

    /// <summary>Rows taken at a time where a panel's row fits one register.</summary>
    private const int WideRowBlock = 2 * RowBlock;

    /// <summary>The next multiple of <see cref="RowBlock"/>.</summary>
    public static int PadRows(int rows) => (rows + RowBlock - 1) / RowBlock * RowBlock;

    /// <summary>The next multiple of <see cref="PanelWidth"/>.</summary>
    public static int PadColumns(int columns) => (columns + PanelWidth - 1) / PanelWidth * PanelWidth;

    /// <summary>Adds left * right to a result of as many rows as the left factor and as many columns as the right one.</summary>
    /// <param name="left">Rows of <paramref name="inner"/> entries.</param>
    /// <param name="rows">Number of rows, a multiple of <see cref="RowBlock"/>.</param>
    /// <param name="inner">Columns of the left factor, rows of the right one.</param>
    /// <param name="panels">The right factor, packed.</param>
    /// <param name="columns">Number of its columns, a multiple of <see cref="PanelWidth"/>.</param>
    /// <param name="result">Rows of <paramref name="columns"/> entries.</param>
    public static void Add(ReadOnlySpan<float> left, int rows, int inner, ReadOnlySpan<float> panels, int columns, Span<float> result)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows % RowBlock, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % PanelWidth, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(left.Length, rows * inner);
        ArgumentOutOfRangeException.ThrowIfLessThan(panels.Length, inner * columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(result.Length, rows * columns);
        fixed (float* a = left, b = panels, c = result)
        {
            for (var column = 0; column < columns; column += PanelWidth)
            {
                var panel = b + ((long)column * inner);
                var row = 0;
                for (; Vector512.IsHardwareAccelerated && row + WideRowBlock <= rows; row += WideRowBlock)
                    AddWideBlock(a + ((long)row * inner), inner, panel, c + ((long)row * columns) + column, columns);
                for (; row < rows; row += RowBlock)
                    AddBlock(a + ((long)row * inner), inner, panel, c + ((long)row * columns) + column, columns);
            }
        }
    }

    /// <summary>Packs a matrix as a right factor.</summary>
    /// <param name="matrix">Rows of <paramref name="columns"/> entries.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns; what is missing to whole panels is filled with zeros.</param>
    /// <param name="panels">Where the panels go.</param>
    public static void Pack(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> panels)
    {
        for (var first = 0; first < columns; first += PanelWidth)
        {
            var width = Math.Min(PanelWidth, columns - first);
            var panel = panels.Slice(first * rows, PanelWidth * rows);
            for (var row = 0; row < rows; row++)
            {
                var line = panel.Slice(row * PanelWidth, PanelWidth);
                matrix.Slice((row * columns) + first, width).CopyTo(line);
                line[width..].Clear();
            }
        }
    }

    /// <summary>Packs the transpose of a matrix as a right factor.</summary>
    /// <param name="matrix">Rows of <paramref name="columns"/> entries.</param>
    /// <param name="rows">Number of rows, the columns of the factor; filled with zeros to whole panels.</param>
    /// <param name="columns">Number of columns, the rows of the factor.</param>
    /// <param name="panels">Where the panels go.</param>
    public static void PackTransposed(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> panels)
    {
        for (var first = 0; first < rows; first += PanelWidth)
        {
            var width = Math.Min(PanelWidth, rows - first);
            var panel = panels.Slice(first * columns, PanelWidth * columns);
            panel.Clear();
            for (var lane = 0; lane < width; lane++)
            {
                var line = matrix.Slice((first + lane) * columns, columns);
                for (var i = 0; i < line.Length; i++)
                    panel[(i * PanelWidth) + lane] = line[i];
            }
        }
    }

    /// <summary>The sums of <see cref="AddBlock"/>, in the same order and so with the same bits, for twice the rows.</summary>
    private static void AddWideBlock(float* a, int inner, float* panel, float* c, int stride)
    {
        var a4 = a + (RowBlock * inner);
        var c4 = c + (RowBlock * stride);
        var sum0 = Vector512.Load(c);
        var sum1 = Vector512.Load(c + stride);
        var sum2 = Vector512.Load(c + (2 * stride));
        var sum3 = Vector512.Load(c + (3 * stride));
        var sum4 = Vector512.Load(c4);
        var sum5 = Vector512.Load(c4 + stride);
        var sum6 = Vector512.Load(c4 + (2 * stride));
        var sum7 = Vector512.Load(c4 + (3 * stride));
        for (var k = 0; k < inner; k++, panel += PanelWidth)
        {
            var line = Vector512.Load(panel);
            sum0 = Vector512.FusedMultiplyAdd(Vector512.Create(a[k]), line, sum0);
            sum1 = Vector512.FusedMultiplyAdd(Vector512.Create(a[inner + k]), line, sum1);
            sum2 = Vector512.FusedMultiplyAdd(Vector512.Create(a[(2 * inner) + k]), line, sum2);
            sum3 = Vector512.FusedMultiplyAdd(Vector512.Create(a[(3 * inner) + k]), line, sum3);
            sum4 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[k]), line, sum4);
            sum5 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[inner + k]), line, sum5);
            sum6 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[(2 * inner) + k]), line, sum6);
            sum7 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[(3 * inner) + k]), line, sum7);
        }

        sum0.Store(c);
        sum1.Store(c + stride);
        sum2.Store(c + (2 * stride));
        sum3.Store(c + (3 * stride));
        sum4.Store(c4);
        sum5.Store(c4 + stride);
        sum6.Store(c4 + (2 * stride));
        sum7.Store(c4 + (3 * stride));
    }

    private static void AddBlock(float* a, int inner, float* panel, float* c, int stride)
    {
        var a1 = a + inner;
        var a2 = a1 + inner;
        var a3 = a2 + inner;
        var c1 = c + stride;
        var c2 = c1 + stride;
        var c3 = c2 + stride;
        Vector256<float> low0 = Vector256.Load(c), high0 = Vector256.Load(c + Half);
        Vector256<float> low1 = Vector256.Load(c1), high1 = Vector256.Load(c1 + Half);
        Vector256<float> low2 = Vector256.Load(c2), high2 = Vector256.Load(c2 + Half);
        Vector256<float> low3 = Vector256.Load(c3), high3 = Vector256.Load(c3 + Half);
        for (var k = 0; k < inner; k++, panel += PanelWidth)
        {
            var low = Vector256.Load(panel);
            var high = Vector256.Load(panel + Half);
            var factor = Vector256.Create(a[k]);
            low0 = Vector256.FusedMultiplyAdd(factor, low, low0);
            high0 = Vector256.FusedMultiplyAdd(factor, high, high0);
            factor = Vector256.Create(a1[k]);
            low1 = Vector256.FusedMultiplyAdd(factor, low, low1);
            high1 = Vector256.FusedMultiplyAdd(factor, high, high1);
            factor = Vector256.Create(a2[k]);
            low2 = Vector256.FusedMultiplyAdd(factor, low, low2);
            high2 = Vector256.FusedMultiplyAdd(factor, high, high2);
            factor = Vector256.Create(a3[k]);
            low3 = Vector256.FusedMultiplyAdd(factor, low, low3);
            high3 = Vector256.FusedMultiplyAdd(factor, high, high3);
        }

        low0.Store(c);
        high0.Store(c + Half);
        low1.Store(c1);
        high1.Store(c1 + Half);
        low2.Store(c2);
        high2.Store(c2 + Half);
        low3.Store(c3);
        high3.Store(c3 + Half);
    }
}
