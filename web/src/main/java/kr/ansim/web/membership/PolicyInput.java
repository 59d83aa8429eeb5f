package kr.ansim.web.membership;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.membership.Counted;
import kr.ansim.membership.DescribePolicy;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.PolicyDetails;
import org.jspecify.annotations.Nullable;

/** A policy as it is typed. */
public class PolicyInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int version;
    private final int revision;
    private String windowMonths;
    private String effectiveDay;
    private String daysAfterDelivery;
    private String graceCloses;
    private String protectedMonths;
    private String bestSeats;
    private List<String> counted = new ArrayList<>();
    private Downgrade downgrade;
    private String source;
    private final List<GradeInput> grades;

    PolicyInput(PolicyDetails details) {
        GradePolicy policy = details.policy();
        version = policy.version();
        revision = details.revision();
        windowMonths = Integer.toString(policy.windowMonths());
        effectiveDay = Integer.toString(policy.effectiveDay());
        daysAfterDelivery = Integer.toString(policy.daysAfterDelivery());
        graceCloses = Integer.toString(policy.graceCloses());
        protectedMonths = Integer.toString(policy.protectedMonths());
        bestSeats = Integer.toString(policy.bestSeats());
        if (policy.counted().shipping()) {
            counted.add("SHIPPING");
        }
        if (policy.counted().discounts()) {
            counted.add("DISCOUNTS");
        }
        if (policy.counted().usedPoints()) {
            counted.add("POINTS");
        }
        downgrade = policy.downgrade();
        source = details.source();
        grades = new ArrayList<>(policy.grades().stream().map(GradeInput::of).toList());
    }

    DescribePolicy described() {
        List<GradeRule> rules = new ArrayList<>();
        for (int rank = 0; rank < grades.size(); rank++) {
            rules.add(grades.get(rank).rule(rank));
        }
        return new DescribePolicy(
                new GradePolicy(
                        version,
                        Typed.number(windowMonths),
                        Typed.number(effectiveDay),
                        Typed.number(daysAfterDelivery),
                        new Counted(
                                counted.contains("SHIPPING"),
                                counted.contains("DISCOUNTS"),
                                counted.contains("POINTS")),
                        downgrade,
                        Typed.number(graceCloses),
                        Typed.number(protectedMonths),
                        Typed.number(bestSeats),
                        rules),
                revision,
                source.strip());
    }

    void addGrade() {
        grades.add(new GradeInput());
    }

    void removeGrade(int rank) {
        if (rank > 0 && rank < grades.size()) {
            grades.remove(rank);
        }
    }

    public int getRevision() {
        return revision;
    }

    public List<GradeInput> getGrades() {
        return grades;
    }

    public String getWindowMonths() {
        return windowMonths;
    }

    public void setWindowMonths(@Nullable String windowMonths) {
        this.windowMonths = Typed.told(windowMonths);
    }

    public String getEffectiveDay() {
        return effectiveDay;
    }

    public void setEffectiveDay(@Nullable String effectiveDay) {
        this.effectiveDay = Typed.told(effectiveDay);
    }

    public String getDaysAfterDelivery() {
        return daysAfterDelivery;
    }

    public void setDaysAfterDelivery(@Nullable String daysAfterDelivery) {
        this.daysAfterDelivery = Typed.told(daysAfterDelivery);
    }

    public String getGraceCloses() {
        return graceCloses;
    }

    public void setGraceCloses(@Nullable String graceCloses) {
        this.graceCloses = Typed.told(graceCloses);
    }

    public String getProtectedMonths() {
        return protectedMonths;
    }

    public void setProtectedMonths(@Nullable String protectedMonths) {
        this.protectedMonths = Typed.told(protectedMonths);
    }

    public String getBestSeats() {
        return bestSeats;
    }

    public void setBestSeats(@Nullable String bestSeats) {
        this.bestSeats = Typed.told(bestSeats);
    }

    public List<String> getCounted() {
        return counted;
    }

    public void setCounted(@Nullable List<String> counted) {
        this.counted = counted == null ? new ArrayList<>() : new ArrayList<>(counted);
    }

    public Downgrade getDowngrade() {
        return downgrade;
    }

    public void setDowngrade(@Nullable Downgrade downgrade) {
        this.downgrade = downgrade == null ? Downgrade.BY_VALUE : downgrade;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Typed.told(source);
    }
}
