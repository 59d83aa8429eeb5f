package kr.ansim.certification;

import java.util.List;

/** What was made of a photograph of a label. */
public sealed interface LabelNumbers {

    /** At least one number, in their order on the label. */
    record Read(List<LabelNumber> numbers) implements LabelNumbers {
        public Read {
            numbers = List.copyOf(numbers);
        }
    }

    record None(LabelProblem why) implements LabelNumbers {}
}
