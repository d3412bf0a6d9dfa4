namespace NewsEvents.Tests.Incidents;

public class IncidentExtractorTests
{
    [Theory]
    [InlineData("A bomb exploded inside a mosque in Peshawar's Police Lines area on Monday, killing 32 people.", "Peshawar", "a mosque, Police Lines area")]
    [InlineData("A bomb exploded in a market in Kabul, killing 3 people.", "Kabul", "a market")]
    [InlineData("Gunmen killed two men in the Iraqi town of Tikrit on Sunday.", "Tikrit", null)]
    public void The_spot_is_finer_than_the_place(string text, string name, string? detail)
    {
        var place = Extracting.MainOf(text).Place;
        Assert.Equal((name, detail), (place?.Name, place?.Detail));
    }

    [Fact]
    public void Tells_type_subtype_date_place_and_evidence()
    {
        var incident = Extracting.MainOf("A suicide bomber blew himself up inside a mosque in Peshawar, Pakistan, on Monday, killing at least 32 people.");

        Assert.Equal(IncidentType.Bombing, incident.Type);
        Assert.Equal("suicide", incident.Subtype);
        Assert.Equal(DateRange.Day(new DateOnly(2023, 1, 30)), incident.Date);
        Assert.Equal("Peshawar", incident.Place?.Name);
        Assert.Equal("PK", incident.Place?.Place?.CountryCode);
        Assert.Contains(incident.Targets, target => target.Text == "mosque");
    }

    [Fact]
    public void Every_evidence_points_at_its_words()
    {
        var result = Extracting.From("KABUL, Afghanistan (AP) - Two soldiers were killed when gunmen attacked a checkpoint on Sunday, officials said. The Taliban claimed responsibility.");

        foreach (var evidence in result.Incidents.SelectMany(incident => incident.Evidence))
            Assert.Equal(evidence.Text, evidence.Span.In(result.Article.Text).ToString());
    }

    [Fact]
    public void A_past_attack_told_as_background_is_an_incident_of_its_own()
    {
        var result = Extracting.From(
            "A bomb blast at a market in Quetta, Pakistan, killed 12 people on Monday, police said. "
            + "In August 2016, the Islamic State claimed responsibility for a bombing at a Quetta hospital that killed dozens.");

        Assert.Equal(2, result.Incidents.Length);
        var past = result.Incidents[1];
        Assert.False(past.IsMain);
        Assert.Equal("2016-08", past.Date?.ToString());
        Assert.Equal(CountQualifier.Vague, past.Killed?.Qualifier);
        Assert.Contains(past.Actors, actor => actor.Stance == ActorStance.Claimed);
        Assert.Equal(12, result.Incidents[0].Killed?.Maximum);
    }

    [Fact]
    public void Two_reports_of_one_incident_are_one_record()
    {
        var result = Extracting.From(
            "Gunmen attacked a bus in Kano, Nigeria, on Monday, killing six passengers. "
            + "The attack happened at dawn, police said. Six people were killed and two were injured in the shooting.");

        var incident = Assert.Single(result.Incidents);
        Assert.Equal(6, incident.Killed?.Minimum);
        Assert.Equal(2, incident.Injured?.Minimum);
    }

    [Theory]
    [InlineData("The Taliban claimed responsibility for the attack.", ActorStance.Claimed)]
    [InlineData("Officials blamed the Taliban for the attack.", ActorStance.Blamed)]
    [InlineData("It is not clear if the Taliban were behind the attack.", ActorStance.Suspected)]
    [InlineData("The Taliban denied responsibility for the attack.", ActorStance.Denied)]
    public void Actors_carry_how_sure_the_text_is(string sentence, ActorStance stance)
    {
        var incident = Extracting.MainOf("A bombing in Kabul killed five people on Monday. " + sentence);

        var actor = Assert.Single(incident.Actors, actor => actor.Name.Contains("Taliban", StringComparison.Ordinal));
        Assert.Equal(stance, actor.Stance);
    }

    [Fact]
    public void A_claim_that_nobody_made_names_nobody()
    {
        var incident = Extracting.MainOf("A bombing in Kabul killed five people on Monday. No group has claimed responsibility for the attack.");

        Assert.Empty(incident.Actors);
    }

    [Theory]
    [InlineData("The central bank raised interest rates on Monday, as inflation in Ghana rose to 12 percent.")]
    [InlineData("The striker's shot hit the post, and the visitors attacked until the final whistle in Madrid.")]
    [InlineData("Parliament in Nairobi will debate the budget next week, the finance minister said.")]
    public void News_of_no_incident_gives_none(string text) => Assert.Empty(Extracting.From(text).Incidents);

    [Fact]
    public void A_foiled_attack_is_told_as_foiled()
    {
        var incident = Extracting.MainOf("Police in Jakarta foiled a suicide bombing on Monday, arresting three suspects.");

        Assert.NotEqual(Factuality.Happened, incident.Factuality);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bomb")]
    [InlineData("\ud800 killed \udfff 5 people")]
    [InlineData("killed killed killed, and and 5 of of of")]
    [InlineData("\0\u0001\u0002 attack \uffff")]
    public void Odd_text_is_read_without_failing(string text)
    {
        var result = Extracting.From(text);

        Assert.NotNull(result.Document);
    }

    [Fact]
    public void A_town_that_only_measures_the_way_is_not_the_place()
    {
        var incident = Extracting.MainOf("A bomb exploded on Monday at a bank in Woodburn, Oregon, about 30 miles south of Portland, killing two people.");

        Assert.Equal("Woodburn", incident.Place?.Name);
    }

    [Fact]
    public void A_day_that_names_an_occasion_does_not_date_the_incident()
    {
        var incident = Extracting.MainOf("A blast during Friday prayers at a mosque in Peshawar, Pakistan, on January 20, 2023 killed four people.");

        Assert.Equal("2023-01-20", incident.Date?.ToString());
    }

    [Fact]
    public void An_incident_in_another_province_is_another_incident()
    {
        var result = Extracting.From(
            "A roadside bomb killed three soldiers in Kandahar, Afghanistan, on Monday. A second attack was reported in Helmand province, where gunmen shot dead two policemen on Monday.");

        Assert.Equal([3, 2], result.Incidents.Select(incident => incident.Killed?.Maximum).OrderDescending());
    }

    [Fact]
    public void A_specific_word_says_more_than_a_general_one()
    {
        var incident = Extracting.MainOf("The attack in Nairobi on Monday killed nine people. Police said the attack, a suicide bombing, was the worst this year.");

        Assert.Equal((IncidentType.Bombing, "suicide"), (incident.Type, incident.Subtype));
    }

    [Fact]
    public void Disasters_have_no_doers()
    {
        var incident = Extracting.MainOf("A train crash near Larissa, Greece, killed 11 people on Monday. Police said that 38 people were injured.");

        Assert.Equal(IncidentType.Crash, incident.Type);
        Assert.Empty(incident.Actors);
    }

    [Fact]
    public void A_place_in_the_name_of_a_building_is_where_it_happened()
    {
        var incident = Extracting.MainOf("In March of last year, ISIS claimed responsibility for an attack on a Peshawar Shi’ite mosque that killed dozens.");

        Assert.Equal("Peshawar", incident.Place?.Place?.Name);
        Assert.Contains(incident.Targets, target => target.Text.EndsWith("mosque", StringComparison.Ordinal));
    }

    [Fact]
    public void An_arrest_and_what_it_is_for_are_two_incidents()
    {
        var incidents = Extracting.From("Police arrested a man over the killing of three farmers in Kano on Sunday.").Incidents;

        Assert.Equal(["detention", "killing"], incidents.Select(incident => incident.Type.Name).Order(StringComparer.Ordinal));
        Assert.Equal(3, incidents.Single(incident => incident.Type == IncidentType.Killing).Killed?.Minimum);
        Assert.Equal(1, incidents.Single(incident => incident.Type == IncidentType.Detention).Detained?.Minimum);
    }

    [Fact]
    public void A_toll_of_the_war_is_not_that_of_the_strike() =>
        Assert.Equal(30, Extracting.MainOf("Strikes on Gaza killed at least 30 people on Monday, bringing the official death toll there to over 58,000.").Killed?.Minimum);

    [Fact]
    public void A_fire_of_a_crash_stays_with_it()
    {
        var incidents = Extracting.From("A helicopter struck power lines and crashed near Fairfield, California, on Monday. The fire spread to two houses and three people died.").Incidents;

        Assert.Single(incidents);
        Assert.Equal(3, incidents[0].Killed?.Minimum);
    }

    [Theory]
    [InlineData("Police said 10 people were killed in a bombing in Kabul on Monday, while witnesses said 25 people were killed.", 10, 25)]
    [InlineData("Witnesses said 25 people were killed in a bombing in Kabul on Monday; the ministry said 10 people were killed.", 10, 25)]
    [InlineData("The Taliban said 100 soldiers were killed in an attack in Kabul on Monday; the ministry said three soldiers were killed.", 3, 3)]
    public void Each_figure_has_the_source_of_its_clause(string text, int minimum, int maximum)
    {
        var incident = Extracting.MainOf(text);

        Assert.Equal((minimum, maximum), (incident.Killed?.Minimum, incident.Killed?.Maximum));
        Assert.Equal(2, incident.Claims.Where(claim => claim.Kind == CasualtyKind.Killed).Select(claim => claim.Source).Distinct().Count(source => source is not null));
    }
}
