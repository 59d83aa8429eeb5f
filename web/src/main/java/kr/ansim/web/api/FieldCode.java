package kr.ansim.web.api;

/** What can be wrong with one field of a request. */
enum FieldCode {
    REQUIRED,
    MALFORMED_JSON,
    EMPTY_BODY,
    UNKNOWN_MEMBER,
    DUPLICATE_MEMBER,
    WRONG_TYPE,
    WRONG_FORMAT,
    UNKNOWN_VALUE,
    TOO_SMALL,
    TOO_LARGE,
    TOO_SHORT,
    TOO_LONG,
    UNKNOWN_PARAMETER,
    REPEATED_PARAMETER,
    NEEDS_OTHER,
    ORIGIN_NOT_REGISTERED
}
