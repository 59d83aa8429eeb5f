package kr.ansim.care;

/** Why a product is named to somebody; the strongest first. */
public enum NextReason {
    /** Others who bought the same bought it next. */
    BOUGHT_NEXT,
    /** Things of this brand were bought and kept. */
    BRAND_KEPT,
    /** Things of this category were bought and kept. */
    CATEGORY_KEPT
}
