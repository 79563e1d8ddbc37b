//! How are the pictures brought to the screen?
//!
//! It must not know what is drawn.

use eframe::Renderer;

/// Everywhere OpenGL first: half the memory of the alternative and the best latency on old
/// office computers. On Windows DX12 second, since remote desktops and virtual machines there
/// often offer OpenGL 1.1 only.
const ATTEMPTS: &[Renderer] = &[
    Renderer::Glow,
    #[cfg(windows)]
    Renderer::Wgpu,
];

/// The renderers to try, best first; never empty. Set the one tried as `NativeOptions.renderer`
/// always, because a test build changes the default.
#[must_use]
pub fn attempts() -> &'static [Renderer] {
    ATTEMPTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opengl_comes_first_and_only_windows_has_a_second_try() {
        assert_eq!(attempts().first(), Some(&Renderer::Glow));
        assert_eq!(attempts().len(), if cfg!(windows) { 2 } else { 1 });
    }
}
