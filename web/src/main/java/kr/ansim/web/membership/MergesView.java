package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.membership.CandidateRow;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.FindCandidates;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.membership.MergeDesk;
import kr.ansim.web.faces.Counted;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** Pairs of members who may be one person, those with the strongest evidence first. All of it is in the address. */
@Named("merges")
@RequestScoped
public class MergesView extends PagedList<CandidateRow> {

    private static final List<CandidateState> SHOWN =
            List.of(CandidateState.OPEN, CandidateState.JOINED, CandidateState.REFUSED);

    /** A pill above the table. */
    public record Pill(String textKey, String count, boolean current, String link) {}

    @Inject
    private MergeDesk desk;

    private CandidateState state() {
        return SHOWN.stream()
                .filter(one -> word(one).equals(parameter("show")))
                .findFirst()
                .orElse(CandidateState.OPEN);
    }

    private Optional<MatchEvidence> evidence() {
        return Arrays.stream(MatchEvidence.values())
                .filter(one -> word(one).equals(parameter("by")))
                .findFirst();
    }

    public List<Pill> getStates() {
        Map<CandidateState, Integer> counts = desk.counts();
        return SHOWN.stream()
                .map(one -> new Pill(
                        "merges.show." + one,
                        Counted.upTo(MergeDesk.MOST_COUNTED, counts.getOrDefault(one, 0)),
                        one == state(),
                        link(one, evidence())))
                .toList();
    }

    public List<Pill> getEvidences() {
        Pill all = new Pill("merges.by.all", "", evidence().isEmpty(), link(state(), Optional.empty()));
        return Stream.concat(
                        Stream.of(all),
                        Stream.of(
                                        MatchEvidence.VERIFIED_PHONE,
                                        MatchEvidence.NAME_AND_BIRTH,
                                        MatchEvidence.PHONE,
                                        MatchEvidence.ADDRESS)
                                .map(one -> new Pill(
                                        "evidence." + one,
                                        "",
                                        evidence().equals(Optional.of(one)),
                                        link(state(), Optional.of(one)))))
                .toList();
    }

    private static String link(CandidateState state, Optional<MatchEvidence> evidence) {
        return "?show=" + word(state) + evidence.map(one -> "&by=" + word(one)).orElse("");
    }

    @Override
    protected List<CandidateRow> find(String wanted, @Nullable UUID last, int limit) {
        return desk.find(new FindCandidates(state(), evidence(), last, limit));
    }

    @Override
    protected UUID id(CandidateRow row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return link(state(), evidence()).substring(1) + "&";
    }

    @Override
    public boolean isNarrowed() {
        return evidence().isPresent();
    }

    public String getEmptyKey() {
        return isNarrowed() ? "merges.no-match" : "merges.none." + state();
    }

    public String getClearLink() {
        return link(state(), Optional.empty());
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
