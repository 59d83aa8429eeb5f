package kr.ansim.certification.port;

/** Whether an institute took note of a consent or its withdrawal. */
public sealed interface ConsentAnswer {

    record Noted(RawAnswer raw) implements ConsentAnswer {}

    record Unavailable(Unavailability why) implements ConsentAnswer {}
}
