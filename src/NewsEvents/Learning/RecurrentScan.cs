using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsEvents.Learning;

/// <summary>The part of a simple recurrent unit that goes from token to token, in one direction.</summary>
/// <remarks>
/// f = sigmoid(uf + vf c' + bf); c = f c' + (1 - f) uz; r = sigmoid(ur + vr c' + br); h = r c + (1 - r) up, all by element,
/// c' being the c of the token before (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence").
/// </remarks>
internal static class RecurrentScan
{
    /// <summary>Projections of the input that a unit takes: z, f, r, p.</summary>
    public const int Projections = 4;

    /// <summary>Vectors of its own that a unit has: vf, vr, bf, br.</summary>
    public const int Vectors = 4;

    private const int Width = 8;

    /// <summary>Runs over a sentence. The projections z, f and r of each token are overwritten by its c, f and r.</summary>
    /// <param name="projections">One row of <paramref name="stride"/> entries a token; the four projections open it.</param>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="stride">Distance of rows of projections.</param>
    /// <param name="hidden">Size of a unit, a multiple of 8.</param>
    /// <param name="vectors">The unit's own vectors, one after the other.</param>
    /// <param name="output">Row of <paramref name="outputStride"/> entries a token; h opens it.</param>
    /// <param name="outputStride">Distance of rows of output.</param>
    /// <param name="backward">Whether to go from the last token to the first.</param>
    public static void Run(Span<float> projections, int tokens, int stride, int hidden, ReadOnlySpan<float> vectors, Span<float> output, int outputStride, bool backward)
    {
        var unit = new Unit(hidden, vectors);
        var lane = 0;
        for (; lane + (2 * Width) <= hidden; lane += 2 * Width)
        {
            // Two at a time: each waits long for its own last step.
            var (first, second) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (var step = 0; step < tokens; step++)
            {
                var token = backward ? tokens - 1 - step : step;
                var row = projections.Slice(token * stride, Projections * hidden);
                var target = output.Slice(token * outputStride, hidden);
                first = unit.Step(row, lane, first, target);
                second = unit.Step(row, lane + Width, second, target);
            }
        }

        for (; lane < hidden; lane += Width)
        {
            var cell = Vector256<float>.Zero;
            for (var step = 0; step < tokens; step++)
            {
                var token = backward ? tokens - 1 - step : step;
                cell = unit.Step(projections.Slice(token * stride, Projections * hidden), lane, cell, output.Slice(token * outputStride, hidden));
            }
        }
    }

    private static Vector256<float> Load(ReadOnlySpan<float> values, int at) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Vector256<float>.Count)));

    private static void Store(Vector256<float> vector, Span<float> values, int at) =>
        vector.StoreUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Vector256<float>.Count)));

    /// <summary>A unit's own vectors, and what it does from one token to the next.</summary>
    private readonly ref struct Unit(int hidden, ReadOnlySpan<float> vectors)
    {
        private readonly ReadOnlySpan<float> vectors = vectors;

        /// <summary>Goes one token further with some lanes; returns their c.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<float> Step(Span<float> row, int lane, Vector256<float> cell, Span<float> output)
        {
            var forget = Activations.Sigmoid(Vector256.FusedMultiplyAdd(Load(vectors, lane), cell, Load(row, hidden + lane) + Load(vectors, (2 * hidden) + lane)));
            var reset = Activations.Sigmoid(Vector256.FusedMultiplyAdd(Load(vectors, hidden + lane), cell, Load(row, (2 * hidden) + lane) + Load(vectors, (3 * hidden) + lane)));
            var input = Load(row, lane);
            var passed = Load(row, (3 * hidden) + lane);
            cell = Vector256.FusedMultiplyAdd(forget, cell - input, input);
            Store(cell, row, lane);
            Store(forget, row, hidden + lane);
            Store(reset, row, (2 * hidden) + lane);
            Store(Vector256.FusedMultiplyAdd(reset, cell - passed, passed), output, lane);
            return cell;
        }
    }
}
