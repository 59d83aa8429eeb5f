package kr.ansim.membership;

/** What a customer agrees to, each by itself. */
public enum ConsentChannel {
    SMS,
    MAIL,
    PUSH,
    PHONE,
    /** Not a way but a time: advertising from 21:00 to 08:00 in Korea, on any of the ways. */
    NIGHT
}
