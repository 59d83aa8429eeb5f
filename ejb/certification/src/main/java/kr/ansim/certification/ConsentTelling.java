package kr.ansim.certification;

/** Whether an institute knows of the last act of consent. */
public enum ConsentTelling {
    /** There was nothing to tell. */
    NONE,
    /** It will be told as soon as it can be reached. */
    WAITING,
    TOLD,
    /** It was reached and did not accept the notice; it is asked again, but somebody should look into it. */
    REFUSED
}
