package kr.ansim.web.care;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.ansim.care.AgentTerms;
import org.jspecify.annotations.Nullable;

/** For what an agent is, as it stands in the form: codes with blanks or commas between them. */
public class AgentInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String account = "";
    private int capacity = 1;
    private List<String> queues = new ArrayList<>();
    private String skills = "";
    private String languages = "";
    private Set<String> before = Set.of();
    private int version;

    static AgentInput of(AgentTerms terms) {
        AgentInput input = new AgentInput();
        input.account = terms.account();
        input.capacity = terms.capacity();
        input.queues = new ArrayList<>(terms.queues());
        input.before = Set.copyOf(terms.queues());
        input.skills = String.join(" ", terms.skills());
        input.languages = String.join(" ", terms.languages());
        input.version = terms.version();
        return input;
    }

    AgentTerms told() {
        return new AgentTerms(account, capacity, new TreeSet<>(queues), codes(skills), codes(languages), version);
    }

    /** Whether the agent was for this queue when the form was opened. */
    boolean wasFor(String code) {
        return before.contains(code);
    }

    private static SortedSet<String> codes(String text) {
        TreeSet<String> codes = new TreeSet<>(Arrays.asList(text.split("[\\s,]+")));
        codes.remove("");
        return codes;
    }

    public String getAccount() {
        return account;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public List<String> getQueues() {
        return queues;
    }

    public void setQueues(List<String> queues) {
        this.queues = queues;
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(@Nullable String skills) {
        this.skills = skills == null ? "" : skills;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages == null ? "" : languages;
    }
}
