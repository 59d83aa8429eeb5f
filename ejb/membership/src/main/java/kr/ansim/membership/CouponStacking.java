package kr.ansim.membership;

/** With which other coupons one goes. */
public enum CouponStacking {
    /** With none. */
    NEVER,
    /** With all that go with others. */
    ALWAYS,
    /** With those as well, but of its own kind with those only that are for other categories. */
    CATEGORY
}
