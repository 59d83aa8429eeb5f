package kr.ansim.certification.recall;

import java.util.List;
import java.util.Optional;
import kr.ansim.certification.Closeness;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.Meeting;

/**
 * Where the models of a recall and a product meet best: in a telling one, then in the same one.
 *
 * @param telling whether the model alone tells the product from others
 */
record ModelMeeting(Meeting meeting, boolean telling) {

    static Optional<ModelMeeting> of(List<Trait> recall, List<Trait> product) {
        Optional<ModelMeeting> best = Optional.empty();
        for (Trait theirs : recall) {
            for (Trait ours : product) {
                Optional<ModelMeeting> found = of(theirs, ours);
                if (found.isPresent()
                        && best.filter(known -> known.rank() >= found.get().rank())
                                .isEmpty()) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static Optional<ModelMeeting> of(Trait theirs, Trait ours) {
        if (theirs.compared().equals(ours.compared())) {
            return Optional.of(met(Closeness.SAME, theirs, ours, ModelNames.isTelling(ours.compared())));
        }
        if (Math.abs(theirs.compared().length() - ours.compared().length()) > ModelNames.LONGEST_SUFFIX
                || !theirs.compared().startsWith(ours.compared())
                        && !ours.compared().startsWith(theirs.compared())) {
            return Optional.empty();
        }
        boolean derived = ModelNames.bases(theirs.compared()).contains(ours.compared())
                || ModelNames.bases(ours.compared()).contains(theirs.compared());
        return derived ? Optional.of(met(Closeness.DERIVED, theirs, ours, true)) : Optional.empty();
    }

    private static ModelMeeting met(Closeness how, Trait theirs, Trait ours, boolean telling) {
        return new ModelMeeting(new Meeting(MatchField.MODEL, how, theirs.given(), ours.given()), telling);
    }

    private int rank() {
        return (telling ? 2 : 0) + (meeting.closeness() == Closeness.SAME ? 1 : 0);
    }
}
