namespace NewsEvents.Entities;

/// <summary>What a word tells of the name that it stands in or beside.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>Personal title: "Mr", "Sheikh".</summary>
    Title = 1,

    /// <summary>Stands after a person's name: "Jr".</summary>
    Suffix = 1 << 1,

    /// <summary>Small word inside names: "bin", "de".</summary>
    Particle = 1 << 2,

    /// <summary>Ends or opens the name of an organisation: "Ministry", "Inc".</summary>
    Organization = 1 << 3,

    /// <summary>Ends the name of a building or site: "Mosque".</summary>
    Facility = 1 << 4,

    /// <summary>Ends the name of a force of the state: "Battalion".</summary>
    Force = 1 << 5,

    /// <summary>Ends the name of an armed or political group: "Front".</summary>
    Group = 1 << 6,

    /// <summary>Ends the name of a place: "Street".</summary>
    Place = 1 << 7,

    /// <summary>Opens the name of a place: "Mount".</summary>
    PlaceFirst = 1 << 8,

    /// <summary>Opens the name of a building or site: "Masjid".</summary>
    FacilityFirst = 1 << 9,

    /// <summary>Is followed by a number in the name of a road: "Interstate".</summary>
    NumberPlace = 1 << 10,

    /// <summary>Verb of saying.</summary>
    Speech = 1 << 11,

    /// <summary>Stands before places: "near".</summary>
    Locative = 1 << 12,

    /// <summary>Stands beside names of groups: "militants".</summary>
    Cue = 1 << 13,

    /// <summary>Field of a ministry: "health".</summary>
    Portfolio = 1 << 14,

    /// <summary>"ministry".</summary>
    Ministry = 1 << 15,

    /// <summary>Function word: never a name.</summary>
    Stop = 1 << 16,

    /// <summary>Day, month or feast: no name of ours.</summary>
    Calendar = 1 << 17,

    /// <summary>Event, work, language or product: the name it stands in is no entity of ours.</summary>
    Topic = 1 << 18,

    /// <summary>Page furniture: "Getty", "Tel".</summary>
    Furniture = 1 << 19,

    /// <summary>Also a surname: "Hill".</summary>
    Surname = 1 << 20,

    /// <summary>Ordinary word, written in lower case in running text.</summary>
    Common = 1 << 21,

    /// <summary>First name of persons.</summary>
    FirstName = 1 << 22,

    /// <summary>Head of a public office, rank or spokesperson role: "minister".</summary>
    OfficeHead = 1 << 23,

    /// <summary>Head of another role: "director".</summary>
    RoleHead = 1 << 24,

    /// <summary>Stands before or after the head of an office: "foreign", "staff".</summary>
    OfficeModifier = 1 << 25,

    /// <summary>Military or police rank.</summary>
    Rank = 1 << 26,

    /// <summary>Makes any head after it a public office: "supreme" in "supreme leader".</summary>
    PublicModifier = 1 << 27,

    /// <summary>What companies and clubs have: "shares", "employees".</summary>
    Business = 1 << 28,

    /// <summary>Any head that types a name.</summary>
    NameHead = Organization | Facility | Force | Group | Place,

    /// <summary>Any head of an office or role.</summary>
    AnyRoleHead = OfficeHead | RoleHead,
}
