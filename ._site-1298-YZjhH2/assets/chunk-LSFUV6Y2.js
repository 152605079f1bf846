function t(n){let e=document.querySelector(n);if(!e)throw new Error(`The page has no ${n}.`);return e}export{t as a};
