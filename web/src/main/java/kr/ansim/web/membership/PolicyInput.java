package kr.ansim.web.membership;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Counted;
import kr.ansim.membership.DescribePolicy;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;
import kr.ansim.membership.PolicyDetails;
import org.jspecify.annotations.Nullable;

/** A policy as it is typed. What is no number is out of every range. */
public class PolicyInput implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One grade as it is typed. */
    public static class GradeInput implements Serializable {

        private static final long serialVersionUID = 1L;

        private String code = "";
        private String koreanName = "";
        private String englishName = "";
        private String minCount = "0";
        private String minAmount = "0";
        private String join = Join.BOTH.name();

        static GradeInput of(GradeRule grade) {
            GradeInput input = new GradeInput();
            input.code = grade.code();
            input.koreanName = grade.koreanName();
            input.englishName = grade.englishName();
            input.minCount = Integer.toString(grade.minCount());
            input.minAmount = Long.toString(grade.minAmount().amount());
            input.join = grade.join().name();
            return input;
        }

        GradeRule rule(int rank) {
            return new GradeRule(
                    rank,
                    code.strip(),
                    koreanName.strip(),
                    englishName.strip(),
                    (int) number(minCount),
                    Won.of(number(minAmount)),
                    Join.EITHER.name().equals(join) ? Join.EITHER : Join.BOTH);
        }

        public String getCode() {
            return code;
        }

        public void setCode(@Nullable String code) {
            this.code = told(code);
        }

        public String getKoreanName() {
            return koreanName;
        }

        public void setKoreanName(@Nullable String koreanName) {
            this.koreanName = told(koreanName);
        }

        public String getEnglishName() {
            return englishName;
        }

        public void setEnglishName(@Nullable String englishName) {
            this.englishName = told(englishName);
        }

        public String getMinCount() {
            return minCount;
        }

        public void setMinCount(@Nullable String minCount) {
            this.minCount = told(minCount);
        }

        public String getMinAmount() {
            return minAmount;
        }

        public void setMinAmount(@Nullable String minAmount) {
            this.minAmount = told(minAmount);
        }

        public String getJoin() {
            return join;
        }

        public void setJoin(@Nullable String join) {
            this.join = told(join);
        }
    }

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
                        (int) number(windowMonths),
                        (int) number(effectiveDay),
                        (int) number(daysAfterDelivery),
                        new Counted(
                                counted.contains("SHIPPING"),
                                counted.contains("DISCOUNTS"),
                                counted.contains("POINTS")),
                        downgrade,
                        (int) number(graceCloses),
                        (int) number(protectedMonths),
                        (int) number(bestSeats),
                        rules),
                revision,
                source.strip());
    }

    /** People write 200,000 as well as 200000. */
    private static long number(String text) {
        String digits = text.strip().replace(",", "");
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : -1;
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text;
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
        this.windowMonths = told(windowMonths);
    }

    public String getEffectiveDay() {
        return effectiveDay;
    }

    public void setEffectiveDay(@Nullable String effectiveDay) {
        this.effectiveDay = told(effectiveDay);
    }

    public String getDaysAfterDelivery() {
        return daysAfterDelivery;
    }

    public void setDaysAfterDelivery(@Nullable String daysAfterDelivery) {
        this.daysAfterDelivery = told(daysAfterDelivery);
    }

    public String getGraceCloses() {
        return graceCloses;
    }

    public void setGraceCloses(@Nullable String graceCloses) {
        this.graceCloses = told(graceCloses);
    }

    public String getProtectedMonths() {
        return protectedMonths;
    }

    public void setProtectedMonths(@Nullable String protectedMonths) {
        this.protectedMonths = told(protectedMonths);
    }

    public String getBestSeats() {
        return bestSeats;
    }

    public void setBestSeats(@Nullable String bestSeats) {
        this.bestSeats = told(bestSeats);
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
        this.source = told(source);
    }
}
