package kr.ansim.care;

/** Whether somebody may be called back at an unusual time. */
public enum CallBackConsent {
    /** In the hours of the desk. */
    USUAL,
    /** Outside of them, and whoever plans it knows. */
    OUTSIDE_HOURS,
    /** Between 21:00 and 08:00, because the customer asked for it. */
    NIGHT_ASKED_FOR
}
