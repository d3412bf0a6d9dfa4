using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>The way back through a <see cref="RecurrentScan"/>.</summary>
internal static class RecurrentGradient
{
    /// <summary>Turns the gradient of the outputs of a sentence into that of its projections and of the unit's own vectors.</summary>
    /// <param name="inputs">The projections before the scan; their first part, z, is read.</param>
    /// <param name="states">The projections after the scan: c, f, r, p.</param>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="stride">Distance of rows of projections.</param>
    /// <param name="hidden">Size of a unit.</param>
    /// <param name="vectors">The unit's own vectors.</param>
    /// <param name="doutput">Gradient of the outputs.</param>
    /// <param name="outputStride">Distance of its rows.</param>
    /// <param name="backward">The direction of the scan.</param>
    /// <param name="dprojections">Gradient of the projections; overwritten.</param>
    /// <param name="dvectors">Gradient of the own vectors; added to.</param>
    public static void Run(
        ReadOnlySpan<float> inputs,
        ReadOnlySpan<float> states,
        int tokens,
        int stride,
        int hidden,
        ReadOnlySpan<float> vectors,
        ReadOnlySpan<float> doutput,
        int outputStride,
        bool backward,
        Span<float> dprojections,
        Span<float> dvectors)
    {
        var dcell = new float[hidden];
        for (var step = tokens - 1; step >= 0; step--)
        {
            var token = backward ? tokens - 1 - step : step;
            var before = backward ? token + 1 : token - 1;
            var state = states.Slice(token * stride, RecurrentScan.Projections * hidden);
            var z = inputs.Slice(token * stride, hidden);
            var dprojection = dprojections.Slice(token * stride, RecurrentScan.Projections * hidden);
            var previous = step == 0 ? default : states.Slice(before * stride, hidden);
            for (var i = 0; i < hidden; i++)
            {
                var (c, f, r, p) = (state[i], state[hidden + i], state[(2 * hidden) + i], state[(3 * hidden) + i]);
                var c0 = step == 0 ? 0 : previous[i];
                var dh = doutput[(token * outputStride) + i];
                var dreset = dh * (c - p) * r * (1 - r);
                var dc = dcell[i] + (dh * r);
                var dforget = dc * (c0 - z[i]) * f * (1 - f);
                dprojection[i] = dc * (1 - f);
                dprojection[hidden + i] = dforget;
                dprojection[(2 * hidden) + i] = dreset;
                dprojection[(3 * hidden) + i] = dh * (1 - r);
                dvectors[i] += dforget * c0;
                dvectors[hidden + i] += dreset * c0;
                dvectors[(2 * hidden) + i] += dforget;
                dvectors[(3 * hidden) + i] += dreset;
                dcell[i] = (dc * f) + (dforget * vectors[i]) + (dreset * vectors[hidden + i]);
            }
        }
    }
}
