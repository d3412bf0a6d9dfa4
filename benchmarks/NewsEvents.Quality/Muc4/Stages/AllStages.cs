namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>The stages in the order in which they decide.</summary>
internal static class AllStages
{
    public static IReadOnlyList<Stage> InOrder { get; } =
    [
        new SentenceStage(),
        new RoleStage(),
        new ExtentStage(),
        new DescriptionStage(),
        .. Topics.All.Select(topic => new TopicStage(topic)),
        new MembershipStage(),
        new ExistenceStage(),
        new PairStage(),
        new PlaceStage(),
        new TimeStage(),
        new ClusterStage(),
        new TemplateFillStage("inc_stage"),
        new TemplateFillStage("perp_inc_cat"),
        new BareInstrumentStage(),
        new TargetStage("perp_org_conf", Roles.Organization, isOpen: true, penalty: 10),
        new TargetStage("inc_instr_type", Roles.Weapon, isOpen: false, penalty: 3),
        new TargetStage("phys_tgt_type", Roles.Physical, isOpen: false, penalty: 1),
        new TargetStage("phys_tgt_effect", Roles.Physical, isOpen: true, penalty: 12),
        new TargetStage("hum_tgt_type", Roles.Human, isOpen: false, penalty: 2),
        new TargetStage("hum_tgt_effect", Roles.Human, isOpen: true, penalty: 4),
    ];
}
