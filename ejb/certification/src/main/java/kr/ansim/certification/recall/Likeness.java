package kr.ansim.certification.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.Closeness;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.Meeting;

/**
 * Whether a recall may be about a product: the fields in which the two meet and how sure that makes us, from 0 to 100. The
 * surest field gives the {@link Confidence}; each further one adds a little, so that more evidence never counts for less.
 */
record Likeness(int confidence, List<Meeting> meetings) {

    /** What two texts have to say to be a match is in {@link Confidence#of}. */
    static Optional<Likeness> of(Traits recall, Traits product) {
        List<Meeting> meetings = new ArrayList<>();
        same(MatchField.NUMBER, recall.numbers(), product.numbers()).ifPresent(meetings::add);
        same(MatchField.BAR_CODE, recall.barCodes(), product.barCodes()).ifPresent(meetings::add);
        Optional<ModelMeeting> model = ModelMeeting.of(recall.models(), product.models());
        model.map(ModelMeeting::meeting).ifPresent(meetings::add);
        if (recall.brandGiven() || product.brandGiven()) {
            same(MatchField.BRAND, recall.brands(), product.brands()).ifPresent(meetings::add);
        }
        boolean modelsDiffer = model.isEmpty()
                && !recall.models().isEmpty()
                && !product.models().isEmpty();
        boolean brandsDiffer = recall.brandGiven()
                && product.brandGiven()
                && meetings.stream().noneMatch(one -> one.field() == MatchField.BRAND);
        if (meetings.isEmpty() && (modelsDiffer || brandsDiffer)) { // only a name is left, which does not count then
            return Optional.empty();
        }
        name(recall, product).ifPresent(meetings::add);
        boolean nameTells = isToldByName(recall, product) && !modelsDiffer && !brandsDiffer;
        int confidence =
                Confidence.of(meetings, model.filter(ModelMeeting::telling).isPresent(), modelsDiffer, nameTells);
        return confidence == 0 ? Optional.empty() : Optional.of(new Likeness(confidence, List.copyOf(meetings)));
    }

    private static Optional<Meeting> same(MatchField field, List<Trait> recall, List<Trait> product) {
        for (Trait theirs : recall) {
            for (Trait ours : product) {
                if (theirs.compared().equals(ours.compared())) {
                    return Optional.of(new Meeting(field, Closeness.SAME, theirs.given(), ours.given()));
                }
            }
        }
        return Optional.empty();
    }

    /** The closest of all pairs of names. */
    private static Optional<Meeting> name(Traits recall, Traits product) {
        Optional<Meeting> closest = Optional.empty();
        for (SpokenName theirs : recall.names()) {
            for (SpokenName ours : product.names()) {
                Optional<Closeness> closeness = theirs.to(ours);
                if (closeness.isPresent()
                        && closest.filter(known -> known.closeness().compareTo(closeness.get()) <= 0)
                                .isEmpty()) {
                    closest = Optional.of(new Meeting(MatchField.NAME, closeness.get(), theirs.given(), ours.given()));
                }
            }
        }
        return closest;
    }

    private static boolean isToldByName(Traits recall, Traits product) {
        return recall.isToldByName()
                && product.isToldByName()
                && recall.names()
                        .get(0)
                        .to(product.names().get(0))
                        .filter(how -> how != Closeness.WITHIN)
                        .isPresent();
    }
}
