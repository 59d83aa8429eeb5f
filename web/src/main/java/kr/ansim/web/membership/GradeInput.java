package kr.ansim.web.membership;

import java.io.Serializable;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;
import org.jspecify.annotations.Nullable;

/** One grade as it is typed. */
public class GradeInput implements Serializable {

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
                Typed.number(minCount),
                Won.of(Typed.amount(minAmount)),
                Join.EITHER.name().equals(join) ? Join.EITHER : Join.BOTH);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Typed.told(code);
    }

    public String getKoreanName() {
        return koreanName;
    }

    public void setKoreanName(@Nullable String koreanName) {
        this.koreanName = Typed.told(koreanName);
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(@Nullable String englishName) {
        this.englishName = Typed.told(englishName);
    }

    public String getMinCount() {
        return minCount;
    }

    public void setMinCount(@Nullable String minCount) {
        this.minCount = Typed.told(minCount);
    }

    public String getMinAmount() {
        return minAmount;
    }

    public void setMinAmount(@Nullable String minAmount) {
        this.minAmount = Typed.told(minAmount);
    }

    public String getJoin() {
        return join;
    }

    public void setJoin(@Nullable String join) {
        this.join = Typed.told(join);
    }
}
