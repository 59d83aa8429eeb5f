package kr.ansim.web.care;

import java.io.Serializable;
import kr.ansim.care.DeskQueue;
import org.jspecify.annotations.Nullable;

/** A queue as it stands in the form; of a fresh one the version is 0. */
public class QueueInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String koreanName = "";
    private String englishName = "";
    private int priority = 1;
    private int gradeFrom;
    private @Nullable String skill;
    private @Nullable String language;
    private int ringSeconds = 20;
    private int version;

    static QueueInput of(DeskQueue queue) {
        QueueInput input = new QueueInput();
        input.code = queue.code();
        input.koreanName = queue.koreanName();
        input.englishName = queue.englishName();
        input.priority = queue.priority();
        input.gradeFrom = queue.gradeFrom();
        input.skill = queue.skill();
        input.language = queue.language();
        input.ringSeconds = queue.ringSeconds();
        input.version = queue.version();
        return input;
    }

    DeskQueue told() {
        return new DeskQueue(
                code, koreanName, englishName, priority, gradeFrom, skill, language, ringSeconds, false, version);
    }

    public boolean isNew() {
        return version == 0;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code.strip();
    }

    public String getKoreanName() {
        return koreanName;
    }

    public void setKoreanName(@Nullable String koreanName) {
        this.koreanName = koreanName == null ? "" : koreanName.strip();
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(@Nullable String englishName) {
        this.englishName = englishName == null ? "" : englishName.strip();
    }

    public int getPriority() {
        return priority;
    }

    public void setPriority(int priority) {
        this.priority = priority;
    }

    public int getGradeFrom() {
        return gradeFrom;
    }

    public void setGradeFrom(int gradeFrom) {
        this.gradeFrom = gradeFrom;
    }

    public @Nullable String getSkill() {
        return skill;
    }

    public void setSkill(@Nullable String skill) {
        this.skill = skill;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public int getRingSeconds() {
        return ringSeconds;
    }

    public void setRingSeconds(int ringSeconds) {
        this.ringSeconds = ringSeconds;
    }
}
