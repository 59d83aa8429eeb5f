package kr.ansim.membership.point;

/** Where points of a lot are. Over all accounts of a lot they are zero in sum: what was issued is elsewhere. */
enum PointAccount {
    /** The other side of every issue; never above zero. */
    ISSUED,
    /** Of a purchase that may still be returned. */
    PENDING,
    AVAILABLE,
    /** Set aside at a checkout. */
    HELD,
    USED,
    EXPIRED,
    /** Taken back with the purchase that they were issued for. */
    CANCELLED,
    /** Given back after their end, and issued anew in another lot. */
    REISSUED,
    /** Set against what a member owed. */
    SETTLED
}
