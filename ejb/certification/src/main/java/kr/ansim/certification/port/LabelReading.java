package kr.ansim.certification.port;

import kr.ansim.certification.LabelProblem;

/** What became of the question what stands on a label. */
public sealed interface LabelReading {

    /** The words, line by line. */
    record Text(String words) implements LabelReading {}

    /** The photograph was read and bears no words. */
    record NoText() implements LabelReading {}

    record Unreadable(LabelProblem why) implements LabelReading {}

    /** No reader is installed, or it does not work. */
    record NotAvailable() implements LabelReading {}
}
