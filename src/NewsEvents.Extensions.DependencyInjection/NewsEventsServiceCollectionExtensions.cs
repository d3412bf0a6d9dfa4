using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsEvents;
using NewsEvents.Extensions.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts NewsEvents into a container.</summary>
public static class NewsEventsServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="NewsPipeline"/> and one <see cref="INewsExtractor"/> for the whole application, both thread-safe and made when
    /// first asked for. A registration of either that is there already stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Sets the options; null for the defaults. Where it needs other services, call this without it and use
    /// <c>services.AddOptions&lt;NewsEventsOptions&gt;().Configure&lt;TService&gt;(...)</c>.
    /// </param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example>
    /// <code>
    /// services.AddNewsEvents(options => options
    ///     .AddGazetteer(GazetteerFile.Read("groups.csv"))
    ///     .ConfigurePipeline(builder => builder.AddAfter("entities", new VesselComponent())));
    /// </code>
    /// </example>
    public static IServiceCollection AddNewsEvents(this IServiceCollection services, Action<NewsEventsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<NewsEventsOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NewsEventsOptions>, NewsEventsOptionsValidator>());
        services.TryAddSingleton(static provider => Options(provider).BuildPipeline());
        services.TryAddSingleton<INewsExtractor>(static provider =>
            new NewsExtractor(provider.GetRequiredService<NewsPipeline>(), Options(provider), Logger(provider)));
        return services;
    }

    private static NewsEventsOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<NewsEventsOptions>>().Value;

    // An application without logging has no such service.
    private static ILogger<INewsExtractor> Logger(IServiceProvider provider) =>
        provider.GetService<ILogger<INewsExtractor>>() ?? NullLogger<INewsExtractor>.Instance;
}
