namespace NewsEvents.Tests.Incidents;

/// <summary>How casualties are counted: one test a convention.</summary>
public class CountingConventionsTests
{
    [Theory]
    [InlineData("Thirty-two people were killed in a bomb blast in Kabul on Monday.", 32, 32, CountQualifier.Exact)]
    [InlineData("A bomb blast killed 32 people in Kabul on Monday.", 32, 32, CountQualifier.Exact)]
    [InlineData("A soldier was shot dead in Kabul on Monday.", 1, 1, CountQualifier.Exact)]
    [InlineData("At least 32 people were killed in a bombing in Kabul on Monday.", 32, null, CountQualifier.AtLeast)]
    [InlineData("A bombing in Kabul on Monday killed more than 30 people.", 30, null, CountQualifier.AtLeast)]
    [InlineData("A bombing in Kabul killed up to 40 people on Monday.", null, 40, CountQualifier.AtMost)]
    [InlineData("About 30 people were killed in a bombing in Kabul on Monday.", 30, 30, CountQualifier.About)]
    [InlineData("Between 30 and 40 people were killed in a bombing in Kabul on Monday.", 30, 40, CountQualifier.Range)]
    [InlineData("Dozens of people were killed in a bombing in Kabul on Monday.", null, null, CountQualifier.Vague)]
    [InlineData("Four people, including two children, were killed in a bombing in Kabul on Monday.", 4, 4, CountQualifier.Exact)]
    [InlineData("A man and his two sons were killed in a bombing in Kabul on Monday.", 3, 3, CountQualifier.Exact)]
    [InlineData("Gunmen opened fire on a bus in Kabul on Monday, killing five and injuring 12 others.", 5, 5, CountQualifier.Exact)]
    [InlineData("A landslide buried a village near Kabul on Monday. The death toll rose to 45 from 32.", 45, 45, CountQualifier.Exact)]
    [InlineData("Four Afghan National Army soldiers were killed in an attack in Kabul on Monday.", 4, 4, CountQualifier.Exact)]
    [InlineData("A policeman was killed when gunmen opened fire on him in Kabul on Monday.", 1, 1, CountQualifier.Exact)]
    [InlineData("A bomb killed at least 4 soldiers and another 11 were injured in Kabul on Monday.", 4, null, CountQualifier.AtLeast)]
    [InlineData("Seven people, including two women and a child, were killed in a bombing in Kabul on Monday.", 7, 7, CountQualifier.Exact)]
    [InlineData("Eight people, seven officers and their chief, were killed in an attack in Kabul on Monday.", 8, 8, CountQualifier.Exact)]
    [InlineData("A tribal elder and head of a council was killed in a bombing in Kabul on Monday.", 1, 1, CountQualifier.Exact)]
    [InlineData("A member of the security forces and a foreign citizen were killed in a shooting in Kabul on Monday.", 2, 2, CountQualifier.Exact)]
    [InlineData("Two aid workers (a driver and an assistant) were killed in an ambush near Kabul on Monday.", 2, 2, CountQualifier.Exact)]
    [InlineData("Gunmen ambushed a patrol near Kabul on Monday, shooting four officers to death.", 4, 4, CountQualifier.Exact)]
    [InlineData("A plane crashed near Kabul on Monday. All but one of the 12 aboard died.", 11, 11, CountQualifier.Exact)]
    [InlineData("No one was killed in the bombing in Kabul on Monday, police said.", 0, 0, CountQualifier.Exact)]
    [InlineData("Both pilots were killed when a plane crashed near Kabul on Monday.", 2, 2, CountQualifier.Exact)]
    [InlineData("Thirteen people, including popular folk musician Aurel Varga, were killed when a plane crashed near Kabul on Monday.", 13, 13, CountQualifier.Exact)]
    [InlineData("A clash near Kabul on Monday led to the killing of 57 militants.", 57, 57, CountQualifier.Exact)]
    [InlineData("At least 47 people and 300 cattle were killed in a flood near Kabul on Monday.", 47, null, CountQualifier.AtLeast)]
    [InlineData("Two people are reported to be killed in strikes near Kabul on Monday.", 2, 2, CountQualifier.Exact)]
    [InlineData("A poet who had mocked the militias was shot dead in Kabul on Monday.", 1, 1, CountQualifier.Exact)]
    [InlineData("At least 13 people, all civilians, were killed by shelling in Kabul on Monday.", 13, null, CountQualifier.AtLeast)]
    [InlineData("At least 14 regime and opposition fighters were killed in an attack in Kabul on Monday.", 14, null, CountQualifier.AtLeast)]
    [InlineData("Two bombers killed themselves and three other people in Kabul on Monday.", 3, 3, CountQualifier.Exact)]
    [InlineData("The death toll from clashes between herders and farmers over grazing rights near Kabul that began on Monday rises to 56.", 56, 56, CountQualifier.Exact)]
    [InlineData("The army killed Ali Hasan, a rebel chief, in an airstrike near Kabul on Monday. Four other people were also killed.", 5, 5, CountQualifier.Exact)]
    [InlineData("A teacher was shot dead near Kabul on Monday, the fifth killing of teachers in the last four months.", 1, 1, CountQualifier.Exact)]
    public void Killed_follows_the_words(string text, int? minimum, int? maximum, CountQualifier qualifier)
    {
        var killed = Extracting.MainOf(text).Killed;

        Assert.NotNull(killed);
        Assert.Equal((minimum, maximum, qualifier), (killed.Minimum, killed.Maximum, killed.Qualifier));
    }

    [Theory]
    [InlineData("Four people were killed and five more injured in a stampede in Kabul on Monday.", 5)]
    [InlineData("A truck overturned near Kabul on Monday, killing 15 people and wounding ten more.", 10)]
    [InlineData("A man stabbed a border guard near Kabul on Monday before being shot dead.", 1)]
    public void Injured_follows_the_words(string text, int number) => Assert.Equal((number, number), (Extracting.MainOf(text).Injured?.Minimum, Extracting.MainOf(text).Injured?.Maximum));

    [Theory]
    [InlineData("A suicide bomber blew himself up at a checkpoint in Kabul on Monday, wounding two soldiers.", 1, 1)]
    [InlineData("Two suicide bombers hit a checkpoint in Kabul on Monday, wounding two soldiers.", 2, 2)]
    [InlineData("A suicide bombing at a checkpoint in Kabul on Monday wounded two soldiers.", 1, null)]
    [InlineData("A young man stabbed a border guard near Kabul on Monday before being shot dead.", 1, 1)]
    [InlineData("A soldier was stabbed in Kabul on Monday by a young man, who was then shot and killed.", 1, 1)]
    public void Attackers_dead_are_set_apart(string text, int minimum, int? maximum)
    {
        var incident = Extracting.MainOf(text);

        Assert.Null(incident.Killed);
        Assert.Equal((minimum, maximum), (incident.PerpetratorsKilled?.Minimum, incident.PerpetratorsKilled?.Maximum));
    }

    [Theory]
    [InlineData("A bombing killed or wounded 20 people in Kabul on Monday.")]
    [InlineData("A bombing in Kabul on Monday left 20 dead and wounded.")]
    public void A_number_of_dead_and_wounded_is_at_most_that_of_each(string text)
    {
        var incident = Extracting.MainOf(text);

        Assert.Equal((null, 20, null, 20), (incident.Killed?.Minimum, incident.Killed?.Maximum, incident.Injured?.Minimum, incident.Injured?.Maximum));
    }

    [Theory]
    [InlineData("Gunmen killed five people and wounded 12 in Kabul on Monday.", 5, 12)]
    [InlineData("A bombing in Kabul on Monday left 20 dead and wounded 30.", 20, 30)]
    public void Two_numbers_are_each_of_their_own(string text, int killed, int injured) =>
        Assert.Equal((killed, injured), (Extracting.MainOf(text).Killed?.Minimum, Extracting.MainOf(text).Injured?.Minimum));

    [Theory]
    [InlineData("Minus five people were killed in a bombing in Kabul on Monday.", "Minus five")]
    [InlineData("A bombing in Kabul killed -5 people on Monday.", "-5")]
    [InlineData("A bombing in Kabul killed 1000000000000000000000000000000 people on Monday.", "1000000000000000000000000000000")]
    [InlineData("A bombing in Kabul killed 3,000,000,000 people on Monday.", "3,000,000,000")]
    [InlineData("A bombing in Kabul killed 10^30 on Monday.", "10^30")]
    public void What_cannot_count_people_stays_words_and_is_told(string text, string words)
    {
        var result = Extracting.From(text);
        var killed = result.Incidents[0].Killed!;

        Assert.Equal((null, null, CountQualifier.Vague, words), (killed.Minimum, killed.Maximum, killed.Qualifier, killed.Word));
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ImplausibleCount);
        Assert.StartsWith(words, text.Substring(diagnostic.Span.Start, diagnostic.Span.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A bombing in Kabul - 5 people were killed - shook the city on Monday.", 5)]
    [InlineData("A bombing in Kabul killed 20-30 people on Monday.", 20)]
    [InlineData("A famine killed 2 million people in Sudan.", 2000000)]
    public void Dashes_between_words_are_no_signs(string text, int number) => Assert.Equal(number, Extracting.MainOf(text).Killed?.Minimum);

    [Fact]
    public void Injured_are_counted_beside_the_killed()
    {
        var incident = Extracting.MainOf("Gunmen opened fire on a bus in Kabul on Monday, killing five and injuring 12 others.");

        Assert.Equal(12, incident.Injured?.Minimum);
    }

    [Fact]
    public void A_part_is_told_apart_and_not_added()
    {
        var killed = Extracting.MainOf("Four people, including two children, were killed in a bombing in Kabul on Monday.").Killed;

        var group = Assert.Single(killed!.Groups);
        Assert.Equal(("children", 2), (group.Group, group.Minimum));
    }

    [Fact]
    public void The_attacker_is_counted_apart()
    {
        var incident = Extracting.MainOf("The bomber and five others died in a suicide bombing in Kabul on Monday.");

        Assert.Equal(5, incident.Killed?.Minimum);
        Assert.Equal(1, incident.PerpetratorsKilled?.Minimum);
    }

    [Fact]
    public void Those_whom_the_attacker_took_along_are_the_victims()
    {
        var incident = Extracting.MainOf("A suicide bomber killed himself and eight others on a bus in Kabul on Monday.");

        Assert.Equal((8, 1), (incident.Killed?.Minimum, incident.PerpetratorsKilled?.Minimum));
    }

    [Fact]
    public void Fighters_who_died_beside_others_are_the_attackers()
    {
        var incident = Extracting.MainOf("Two officers were killed when the Taliban attacked a post in Kabul on Monday. The battle killed three Taliban.");

        Assert.Equal((2, 3), (incident.Killed?.Minimum, incident.PerpetratorsKilled?.Minimum));
    }

    [Fact]
    public void People_told_in_another_clause_are_not_added()
    {
        var incident = Extracting.MainOf("Two people were killed, including a child, and 12 others were injured in a bombing in Kabul on Monday.");

        Assert.Equal((2, 12), (incident.Killed?.Minimum, incident.Injured?.Minimum));
    }

    [Fact]
    public void A_vague_word_stays_a_word()
    {
        var killed = Extracting.MainOf("Dozens of people were killed in a bombing in Kabul on Monday.").Killed;

        Assert.Equal("dozens", killed?.Word, ignoreCase: true);
    }

    [Fact]
    public void Nothing_said_is_absent_and_not_zero()
    {
        var incident = Extracting.MainOf("A bomb exploded outside a police station in Kabul on Monday.");

        Assert.Null(incident.Killed);
        Assert.Null(incident.Injured);
    }

    [Fact]
    public void Sums_over_a_time_are_never_an_incidents_toll()
    {
        var incident = Extracting.MainOf("A bombing in Kabul on Monday killed three people. More than 2,000 people have been killed since the war began.");

        Assert.Equal(3, incident.Killed?.Maximum);
    }

    [Fact]
    public void A_threat_to_kill_is_no_casualty()
    {
        var incident = Extracting.MainOf("Gunmen kidnapped 20 students from a school near Kabul on Monday. The kidnappers threatened to kill 20 hostages.");

        Assert.Null(incident.Killed);
        Assert.Equal(20, incident.Abducted?.Minimum);
    }

    [Fact]
    public void Arrests_by_the_state_are_detentions_and_not_abductions()
    {
        var incident = Extracting.MainOf("Police arrested 15 protesters during a riot in Lagos on Monday.");

        Assert.Equal(15, incident.Detained?.Minimum);
        Assert.Null(incident.Abducted);
    }

    [Fact]
    public void Ages_are_no_counts()
    {
        var incident = Extracting.MainOf("Two men were shot in Leeds on Monday. Peter Marsh, 34, and Adam Doyle, 29, died of their wounds. The victims, ages 34 and 29, were brothers.");

        Assert.Equal(2, incident.Killed?.Maximum);
    }

    [Fact]
    public void Some_of_the_injured_are_not_all_of_them()
    {
        var incident = Extracting.MainOf("A bomb blast wounded 29 people in Mogadishu on Monday, police said. Six of them were in critical condition, a doctor said.");

        Assert.Equal((29, 29), (incident.Injured?.Minimum, incident.Injured?.Maximum));
    }

    [Fact]
    public void Two_sources_that_differ_give_a_range()
    {
        var incident = Extracting.MainOf("Gunmen attacked a camp near Dori on Monday. The army said that ten soldiers were killed. A hospital official said that 14 soldiers were killed.");

        Assert.Equal((10, 14, CountQualifier.Range), (incident.Killed?.Minimum, incident.Killed?.Maximum, incident.Killed?.Qualifier));
        Assert.Equal(2, incident.Claims.Count(claim => claim.Kind == CasualtyKind.Killed && claim.Source is not null));
    }

    [Fact]
    public void The_boast_of_an_armed_group_does_not_stand_against_other_sources()
    {
        var incident = Extracting.MainOf("Gunmen attacked a camp near Kabul on Monday. The ministry said that three soldiers were killed. The Taliban said that 100 soldiers were killed.");

        Assert.Equal(3, incident.Killed?.Minimum);
        Assert.Contains(incident.Claims, claim => claim.Stance == ClaimStance.Perpetrator && claim.Minimum == 100);
    }

    [Fact]
    public void The_dead_of_both_sides_are_told_apart()
    {
        var incident = Extracting.MainOf("A soldier and 11 militants were killed in an ambush near Mopti, Mali, on Monday.");

        Assert.Equal(1, incident.Killed?.Maximum);
        Assert.Equal(11, incident.PerpetratorsKilled?.Maximum);
    }

    [Fact]
    public void People_named_by_a_word_no_list_has_are_victims_of_a_verb_of_harm()
    {
        var incident = Extracting.MainOf("Two beekeepers were killed when gunmen opened fire near Goma on Monday.");

        Assert.Equal(2, incident.Killed?.Maximum);
    }

    [Theory]
    [InlineData("Landmines have killed at least 188 children in Syria since December 2024, a charity said.")]
    [InlineData("The army has killed over 700 civilians in six months, the United Nations reported.")]
    public void A_sum_over_months_alone_is_no_main_incident(string text) =>
        Assert.DoesNotContain(Extracting.From(text).Incidents, incident => incident.IsMain);
}
