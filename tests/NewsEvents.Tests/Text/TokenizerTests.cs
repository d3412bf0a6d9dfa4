namespace NewsEvents.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("They don't know, can't say and won't ask.", "They do n't know , ca n't say and wo n't ask .")]
    [InlineData("It’s ours, we’re sure, I'm told they'd go and we'll see.", "It ’s ours , we ’re sure , I 'm told they 'd go and we 'll see .")]
    [InlineData("We cannot stay; you're gonna see.", "We can not stay ; you 're gon na see .")]
    [InlineData("the mayor's and the rebels' men", "the mayor 's and the rebels ' men")]
    [InlineData("Shi’ites near Ba'quba met Qa‘ida men of O'Hara's unit", "Shi’ites near Ba'quba met Qa‘ida men of O'Hara 's unit")]
    [InlineData("rock 'n' roll of the '90s got 'em", "rock 'n ' roll of the '90s got 'em")]
    public void Contractions_and_possessives_are_split_and_apostrophes_inside_names_are_not(string text, string tokens) =>
        Assert.Equal(tokens, TextSample.Tokens(text));

    [Theory]
    [InlineData("al-Shabaab hit a 23-year-old in a US-made car", "al - Shabaab hit a 23 - year - old in a US - made car")]
    [InlineData("an anti-tank mine, a co-pilot, by e-mail in mid-July", "an anti-tank mine , a co-pilot , by e-mail in mid-July")]
    [InlineData("30-40 people, 2003–2007, call 555-0199 or 800-555-0199 by 2021-05-11", "30 - 40 people , 2003 – 2007 , call 555-0199 or 800-555-0199 by 2021-05-11")]
    [InlineData("Khan Yunis - Rafah -- and Gaza—north", "Khan Yunis - Rafah -- and Gaza — north")]
    [InlineData("th- this, a y- yes, but mid- and 5 m - x", "th- this , a y- yes , but mid - and 5 m - x")]
    [InlineData("call 713/555-0199 or 3-5213", "call 713/555-0199 or 3-5213")]
    public void Hyphens_part_words_but_not_affixes_and_telephone_numbers(string text, string tokens) =>
        Assert.Equal(tokens, TextSample.Tokens(text));

    [Theory]
    [InlineData("1,200 men, 1.5 million, 12,34,567 and 3,45", "1,200 men , 1.5 million , 12,34,567 and 3 , 45")]
    [InlineData("$5m, US$1.2bn, £300, €7 and 40%", "$ 5 m , US$ 1.2 bn , £ 300 , € 7 and 40 %")]
    [InlineData("at 3.30pm, 16:45, 5 p.m. or 10am", "at 3.30 pm , 16:45 , 5 p.m. or 10 am")]
    [InlineData("the 5th and 21st, the 1980s, on 11/9 and 04/30/2001", "the 5th and 21st , the 1980s , on 11/9 and 04/30/2001")]
    [InlineData("M4s, AK-47s, an F-16 and a .22 gun", "M4s , AK - 47s , an F - 16 and a .22 gun")]
    [InlineData("the 80's and 1980's, but 2003's best and $$$", "the 80's and 1980's , but 2003 's best and $$$")]
    public void Numbers_stay_whole_and_lose_their_units(string text, string tokens) =>
        Assert.Equal(tokens, TextSample.Tokens(text));

    [Theory]
    [InlineData("Gov. Jan. No. 5, Lt. Col. J. Doe of St. Ives, U.S. at 5 a.m.", "Gov. Jan. No. 5 , Lt. Col. J. Doe of St. Ives , U.S. at 5 a.m.")]
    [InlineData("He said no. No one asked.", "He said no . No one asked .")]
    [InlineData("Tanks, guns, etc. came to D.C. and the U.N.", "Tanks , guns , etc. came to D.C. and the U.N.")]
    [InlineData("They took Vitamin C. The rest left.", "They took Vitamin C . The rest left .")]
    [InlineData("It is Acme Inc.. It sells w/o tax b/c and/or", "It is Acme Inc. . It sells w/o tax b/c and / or")]
    public void Abbreviations_keep_their_period(string text, string tokens) =>
        Assert.Equal(tokens, TextSample.Tokens(text));

    [Theory]
    [InlineData("See http://example.org/a-b?c=1, www.example.com. Or example.co.uk/x.", "See http://example.org/a-b?c=1 , www.example.com . Or example.co.uk/x .")]
    [InlineData("Mail jane.doe@example.org, ask @desk_1 about #floods and #1.", "Mail jane.doe@example.org , ask @desk_1 about #floods and # 1 .")]
    public void Addresses_and_handles_stay_whole(string text, string tokens) =>
        Assert.Equal(tokens, TextSample.Tokens(text));

    [Theory]
    [InlineData("“Go!” he said... ‘Why?!’ (AP) - AFP/Getty", "“ Go ! ” he said ... ‘ Why ?! ’ ( AP ) - AFP / Getty")]
    [InlineData("``Stay,'' she said… \"No.\"", "`` Stay , '' she said … \" No . \"")]
    [InlineData("killed.The army, it said,left", "killed . The army , it said , left")]
    [InlineData("AT&T and R&D; and/or", "AT&T and R&D ; and / or")]
    [InlineData("we won.the army fled.but setup.exe and alt.the.news ran.?", "we won . the army fled . but setup.exe and alt.the.news ran .?")]
    public void Marks_are_tokens_of_their_own(string text, string tokens) =>
        Assert.Equal(tokens, TextSample.Tokens(text));
}
