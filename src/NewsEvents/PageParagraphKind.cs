namespace NewsEvents;

/// <summary>What a part of the text of an HTML page is.</summary>
public enum PageParagraphKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading inside the body.</summary>
    Subheading,

    /// <summary>An entry of a list that belongs to the text.</summary>
    ListItem,

    /// <summary>A cell of a table that belongs to the text.</summary>
    TableCell,

    /// <summary>A quotation set apart, such as an embedded post.</summary>
    Quote,
}
