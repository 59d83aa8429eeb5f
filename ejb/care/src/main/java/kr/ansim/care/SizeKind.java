package kr.ansim.care;

/** What somebody wears in a size. */
public enum SizeKind {
    TOP,
    BOTTOM,
    SHOE
}
