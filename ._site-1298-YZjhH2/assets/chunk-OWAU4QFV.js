function n(e,r){return e<r?-1:e>r?1:0}export{n as a};
