package kr.ansim.web.api.problem;

/** What can be wrong with one field of a request. */
public enum FieldCode {
    REQUIRED,
    MALFORMED_JSON,
    MALFORMED_BODY,
    EMPTY_BODY,
    UNKNOWN_MEMBER,
    DUPLICATE_MEMBER,
    WRONG_TYPE,
    WRONG_FORMAT,
    WRONG_CHECK_DIGIT,
    UNKNOWN_VALUE,
    TOO_SMALL,
    TOO_LARGE,
    TOO_SHORT,
    TOO_LONG,
    TOO_MANY,
    CONTROL_CHARACTER,
    UNKNOWN_PARAMETER,
    REPEATED_PARAMETER,
    NEEDS_OTHER,
    ORIGIN_NOT_REGISTERED
}
