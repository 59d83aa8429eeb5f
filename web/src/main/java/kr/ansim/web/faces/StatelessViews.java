package kr.ansim.web.faces;

import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKitFactory;
import java.util.List;

/**
 * The customer's pages and the call bar, and no others, are without state. They open no session: their template says so by
 * {@code transient}, but PrimeFaces asks before the template is read where to keep its nonce, and would open one for it.
 */
public class StatelessViews extends ViewHandlerWrapper {

    private static final List<String> PAGES = List.of("/checkout/", "/my/", "/care/bar.xhtml");

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && viewId != null && isWithoutState(viewId)) {
            view.setTransient(true);
        }
        return view;
    }

    /** A form of any other page that claims to have no state was not made by us. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        if (!isWithoutState(viewId) && isStateless(context, viewId)) {
            throw new ViewExpiredException("a form without its state", viewId);
        }
        return super.restoreView(context, viewId);
    }

    private static boolean isWithoutState(String viewId) {
        return PAGES.stream().anyMatch(viewId::startsWith);
    }

    private boolean isStateless(FacesContext context, String viewId) {
        RenderKitFactory kits = (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
        return kits.getRenderKit(context, calculateRenderKitId(context))
                .getResponseStateManager()
                .isStateless(context, viewId);
    }
}
