using System.Collections.Immutable;
using NewsEvents.Entities;
using NewsEvents.Incidents;
using NewsEvents.Reading;

namespace NewsEvents;

/// <summary>Puts together a pipeline of your own from the default components and others.</summary>
/// <remarks>Not thread-safe; the pipeline that <see cref="Build"/> returns is, and is not touched by later changes here.</remarks>
public sealed class NewsPipelineBuilder
{
    private readonly NewsModel model;
    private readonly List<IDocumentComponent> components = [];

    /// <summary>Creates a builder without components.</summary>
    /// <param name="model">The model to run on; null for the embedded one.</param>
    public NewsPipelineBuilder(NewsModel? model = null) => this.model = model ?? NewsModel.Default;

    /// <summary>The components so far, in running order.</summary>
    public IReadOnlyList<IDocumentComponent> Components => components;

    /// <summary>Creates a builder with the components of <see cref="NewsPipeline.Default"/>.</summary>
    /// <param name="model">The model to run on; null for the embedded one.</param>
    /// <returns>The builder.</returns>
    public static NewsPipelineBuilder CreateDefault(NewsModel? model = null)
    {
        var builder = new NewsPipelineBuilder(model);
        builder.components.AddRange(DefaultComponents.Create(builder.model));
        return builder;
    }

    /// <summary>Adds a component at the end.</summary>
    /// <param name="component">The component.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A component of that name is there already.</exception>
    public NewsPipelineBuilder Add(IDocumentComponent component) => Insert(components.Count, component);

    /// <summary>Puts a component before another.</summary>
    /// <param name="name">Name of the component that it goes before.</param>
    /// <param name="component">The component.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There is no component of that name, or the new one's name is taken.</exception>
    public NewsPipelineBuilder AddBefore(string name, IDocumentComponent component) => Insert(IndexOf(name), component);

    /// <summary>Puts a component after another.</summary>
    /// <param name="name">Name of the component that it goes after.</param>
    /// <param name="component">The component.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There is no component of that name, or the new one's name is taken.</exception>
    public NewsPipelineBuilder AddAfter(string name, IDocumentComponent component) => Insert(IndexOf(name) + 1, component);

    /// <summary>Puts a component in the place of another.</summary>
    /// <param name="name">Name of the component that goes.</param>
    /// <param name="component">The component that comes.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There is no component of that name.</exception>
    public NewsPipelineBuilder Replace(string name, IDocumentComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        components[IndexOf(name)] = component;
        return this;
    }

    /// <summary>Takes a component out.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There is no component of that name.</exception>
    public NewsPipelineBuilder Remove(string name)
    {
        components.RemoveAt(IndexOf(name));
        return this;
    }

    /// <summary>Finds the names of a gazetteer of your own, right after the component "entities" and the gazetteers added before.</summary>
    /// <param name="gazetteer">The names; the longest one wins, and of equally long ones that of the gazetteer added last.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The pipeline has no component "entities".</exception>
    public NewsPipelineBuilder AddGazetteer(EntityGazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        var before = components.FindAll(static component => component is GazetteerComponent).Count;
        return Insert(IndexOf("entities") + 1 + before, new GazetteerComponent(gazetteer, before == 0 ? "gazetteer" : $"gazetteer-{before + 1}"));
    }

    /// <summary>Takes every line of the text for a paragraph of the article: nothing is looked for at its head and nothing is left out.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The pipeline has no component "reading".</exception>
    public NewsPipelineBuilder WithoutCleaning() => Replace("reading", new PlainReadingComponent());

    /// <summary>Freezes the components into a pipeline.</summary>
    /// <returns>The pipeline.</returns>
    /// <exception cref="PipelineConfigurationException">A component reads a layer that none before it writes.</exception>
    public NewsPipeline Build()
    {
        var provided = DocumentLayers.None;
        foreach (var component in components)
        {
            var lacking = component.Requires & ~provided;
            if (lacking != DocumentLayers.None)
                throw new PipelineConfigurationException($"Component '{component.Name}' needs the layer {lacking}, which no component before it provides.");
            provided |= component.Provides;
        }

        var needed = IncidentExtractor.Requires & ~provided;
        if (needed != DocumentLayers.None)
            throw new PipelineConfigurationException($"The extraction of incidents needs the layer {needed}, which no component provides.");
        return new NewsPipeline(components.ToImmutableArray(), new IncidentExtractor(model), model);
    }

    private NewsPipelineBuilder Insert(int index, IDocumentComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        if (components.Exists(other => other.Name == component.Name))
            throw new ArgumentException($"The pipeline already has a component '{component.Name}'.", nameof(component));
        components.Insert(index, component);
        return this;
    }

    private int IndexOf(string name)
    {
        var index = components.FindIndex(component => component.Name == name);
        return index >= 0 ? index : throw new ArgumentException($"The pipeline has no component '{name}'.", nameof(name));
    }
}
