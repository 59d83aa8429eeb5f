package kr.ansim.certification;

/** Why no number was read off a photograph of a label. */
public enum LabelProblem {
    /** No JPEG, PNG or WebP, whatever its name says, or a broken one. */
    NO_PICTURE,
    /** More bytes or pixels than are looked at. */
    TOO_LARGE,
    /** Not read within the time allowed, or too many are being read. */
    TOO_SLOW,
    /** Words perhaps, but nothing that could be a certificate number. */
    NO_NUMBER,
    /** There is no reader here. */
    NOT_AVAILABLE
}
