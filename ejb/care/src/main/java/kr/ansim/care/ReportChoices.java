package kr.ansim.care;

import java.util.List;

/** By what figures can be narrowed. */
public record ReportChoices(List<Queue> queues, List<Agent> agents) {

    public ReportChoices {
        queues = List.copyOf(queues);
        agents = List.copyOf(agents);
    }

    public record Queue(String code, String korean, String english) {}

    /** @param account by the name of the principal */
    public record Agent(String account, String name) {}
}
