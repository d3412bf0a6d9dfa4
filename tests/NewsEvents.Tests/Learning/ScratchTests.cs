using NewsEvents.Learning;

namespace NewsEvents.Tests.Learning;

public sealed class ScratchTests
{
    [Fact]
    public void What_is_lent_again_is_empty()
    {
        var scratch = new Scratch();
        Fill(scratch);
        scratch.TakeBack();
        Assert.Empty(scratch.List<string>());
        Assert.Empty(scratch.Map<int, string>());
        Assert.Empty(scratch.Set<int>());
        Assert.All(scratch.Array<string?>(5)[..5], Assert.Null);
        Assert.All(scratch.Array(5, 7)[..5], static entry => Assert.Equal(7, entry));
    }

    [Fact]
    public void What_is_taken_back_is_lent_again()
    {
        var scratch = new Scratch();
        var (list, array) = (scratch.List<string>(), scratch.Array<int>(300));
        scratch.TakeBack();
        Assert.Same(list, scratch.List<string>());
        Assert.Same(array, scratch.Array<int>(200));
    }

    [Fact]
    public void Nothing_is_lent_twice_at_once()
    {
        var scratch = new Scratch();
        Assert.NotSame(scratch.List<int>(), scratch.List<int>());
        Assert.NotSame(scratch.Array<int>(1), scratch.Array<int>(1));
        scratch.TakeBack();
        Assert.NotSame(scratch.List<int>(), scratch.List<int>());
        Assert.NotSame(scratch.Array<int>(1), scratch.Array<int>(1));
    }

    [Fact]
    public void What_a_very_long_article_needed_is_not_kept()
    {
        var scratch = new Scratch();
        var (array, list) = (scratch.Array<int>(1_000_000), scratch.List<int>());
        list.EnsureCapacity(1_000_000);
        scratch.TakeBack();
        Assert.NotSame(list, scratch.List<int>());
        Assert.NotSame(array, scratch.Array<int>(1_000_000));
    }

    [Fact]
    public void Two_calls_have_their_own()
    {
        var (one, other) = (Scratch.Rent(), Scratch.Rent());
        Assert.NotSame(one, other);
        one.Return();
        other.Return();
    }

    private static void Fill(Scratch scratch)
    {
        scratch.List<string>().Add("a");
        scratch.Map<int, string>().Add(1, "a");
        scratch.Set<int>().Add(1);
        scratch.Array<string?>(5).AsSpan().Fill("a");
        scratch.Array<int>(5).AsSpan().Fill(3);
    }
}
